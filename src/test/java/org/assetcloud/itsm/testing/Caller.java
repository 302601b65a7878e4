package org.assetcloud.itsm.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Calls the running application as a program does: {@code caller.as("engineer").get("/api/tickets")}. Bodies are JSON, as text or as
 * any object Jackson can write; headers are given as name, value, name, value. Redirects are not followed.
 */
@Component
public class Caller {

  private final HttpClient program = HttpClient.newHttpClient();
  private final Environment environment;
  private final ObjectMapper json;

  Caller(Environment environment, ObjectMapper json) {
    this.environment = environment;
    this.json = json;
  }

  /** What came back; {@code body} is a missing node where the answer is not JSON. */
  public record Answer(int status, HttpHeaders headers, JsonNode body, String text) {

    public String header(String name) {
      return headers.firstValue(name).orElse(null);
    }
  }

  /** Calls with HTTP Basic; the password is the id, as {@link TestPeople} has it. */
  public As as(String user) {
    return as(user, user);
  }

  public As as(String user, String password) {
    String pair = user + ":" + password;
    return new As(program, "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  /** Calls without login. */
  public As anonymous() {
    return new As(program, null);
  }

  /** Calls as a browser does, with the session and cookies of the sign-in page. */
  public Browser browser() {
    return new Browser(new CookieManager());
  }

  /** The calls of one person. */
  public class As {

    private final HttpClient client;
    private final String authorization;

    private As(HttpClient client, String authorization) {
      this.client = client;
      this.authorization = authorization;
    }

    public Answer get(String path, String... headers) {
      return send("GET", path, null, headers);
    }

    public Answer post(String path, Object body, String... headers) {
      return send("POST", path, body, headers);
    }

    public Answer put(String path, Object body, String... headers) {
      return send("PUT", path, body, headers);
    }

    public Answer delete(String path, String... headers) {
      return send("DELETE", path, null, headers);
    }

    /** Any method; without a body none is sent. A content type among the headers replaces JSON's. */
    public Answer send(String method, String path, Object body, String... headers) {
      HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).method(method, publisher(body));
      if (body != null) {
        request.setHeader("Content-Type", "application/json");
      }
      if (authorization != null) {
        request.setHeader("Authorization", authorization);
      }
      for (int i = 0; i < headers.length; i += 2) {
        request.setHeader(headers[i], headers[i + 1]);
      }
      return answer(client, request.build());
    }
  }

  /** A browser: it keeps cookies, and knows the token of the sign-in page. */
  public final class Browser extends As {

    private final CookieManager cookies;

    private Browser(CookieManager cookies) {
      super(HttpClient.newBuilder().cookieHandler(cookies).build(), null);
      this.cookies = cookies;
    }

    /** Fills in and sends the sign-in form. */
    public Answer signIn(String user, String password) {
      get("/sign-in");
      return submit("/sign-in", "username=" + user + "&password=" + password);
    }

    /** Sends a form with the token of the page it is on. */
    public Answer submit(String path, String fields) {
      return post(path, fields + "&_csrf=" + cookie("ITSM-XSRF-TOKEN"), "Content-Type", "application/x-www-form-urlencoded");
    }

    /** The value of a cookie, or null. */
    public String cookie(String name) {
      return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).map(HttpCookie::getValue)
          .findFirst().orElse(null);
    }
  }

  /** The application's address with a path. */
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path);
  }

  private BodyPublisher publisher(Object body) {
    try {
      return body == null ? BodyPublishers.noBody()
          : BodyPublishers.ofString(body instanceof String text ? text : json.writeValueAsString(body));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private Answer answer(HttpClient client, HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      JsonNode body = body(response);
      LogsNoSecrets.SECRET.stream().flatMap(name -> body.findValues(name).stream()).forEach(Caller::neverToBeLogged);
      return new Answer(response.statusCode(), response.headers(), body, response.body());
    } catch (IOException unanswered) {
      throw new UncheckedIOException(unanswered);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static void neverToBeLogged(JsonNode secret) {
    if (secret.isTextual()) {
      LogsNoSecrets.keep(secret.asText());
    }
    secret.forEach(Caller::neverToBeLogged);
  }

  private JsonNode body(HttpResponse<String> response) throws IOException {
    boolean isJson = response.headers().firstValue("Content-Type").filter(type -> type.contains("json")).isPresent();
    return isJson ? json.readTree(response.body()) : json.missingNode();
  }
}
