package org.assetcloud.itsm.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.assetcloud.itsm.testing.StartedSystem;

/** A person's browser reduced to its calls: signed in at the page, with the cookies and tokens of both parts of the system. */
final class Session {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
  private final StartedSystem system;

  Session(StartedSystem system, String person, String password) {
    this.system = system;
    send("GET", "/sign-in", "*/*", null);
    String form = "username=%s&password=%s&_csrf=%s".formatted(person, password, cookie("ITSM-XSRF-TOKEN"));
    HttpResponse<String> answer = send(request("/sign-in", "*/*").header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form)));
    assertThat(answer.headers().firstValue("Location").orElse("")).as("%s signs in", person).doesNotContain("refused").isNotEmpty();
    send("GET", "/camunda/app/tasklist/default/", "text/html", null);
  }

  /** Makes a call with a JSON body or none. */
  HttpResponse<String> send(String method, String path, String accept, String body, String... headers) {
    HttpRequest.Builder request = request(path, accept).header("Content-Type", "application/json")
        .header("X-XSRF-TOKEN", cookie(path.startsWith("/camunda") ? "XSRF-TOKEN" : "ITSM-XSRF-TOKEN"))
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  private HttpRequest.Builder request(String path, String accept) {
    return HttpRequest.newBuilder(system.uri(path)).header("Accept", accept).timeout(Duration.ofMinutes(2));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException unanswered) {
      throw new UncheckedIOException(unanswered);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).map(HttpCookie::getValue)
        .findFirst().orElse("none");
  }
}
