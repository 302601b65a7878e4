package org.assetcloud.itsm.engine.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.web.ReadBody;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a name ending in {@code Expression} anywhere in a query or body: the engine evaluates such values in the {@code orQueries} of a
 * query, and of a saved filter whenever it is read, that is, it runs what the caller wrote (R7.2, design section 8, item 1). That holds for
 * everybody: our own filters are made in code.
 */
final class NoExpressions extends OncePerRequestFilter {

  private static final String SUFFIX = "expression";
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  private final JsonFactory json = new JsonFactory();
  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Collections.list(request.getParameterNames()).stream().anyMatch(NoExpressions::isExpression)) {
      refuse(response);
    } else if (isFormData(request)) {
      chain.doFilter(request, response);
    } else {
      readBody(request, response, chain);
    }
  }

  private void readBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (!isReadable(body) && isJson(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (namesExpression(body)) {
      refuse(response);
    } else {
      chain.doFilter(new ReadBody(request, body), response);
    }
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    SurfacedProblem.remember(new Forbidden("expression-refused", "请求中不能使用表达式（名称以 Expression 结尾的项），请改用固定值。"));
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  /** Nothing that this reader cannot read to its end reaches the engine's reader, so the two cannot differ about what it says. */
  private boolean isReadable(byte[] body) throws IOException {
    try (JsonParser parser = json.createParser(body)) {
      while (parser.nextToken() != null) {
        // to the end
      }
      return true;
    } catch (JsonProcessingException unreadable) {
      return false;
    }
  }

  private boolean namesExpression(byte[] body) throws IOException {
    try (JsonParser parser = json.createParser(body)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && isExpression(parser.currentName())) {
          return true;
        }
      }
      return false;
    } catch (JsonProcessingException notJson) {
      return false;
    }
  }

  private static boolean isExpression(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
  }

  private static boolean isFormData(HttpServletRequest request) {
    String type = request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
    return type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded");
  }

  private static boolean isJson(HttpServletRequest request) {
    return request.getContentType() == null || request.getContentType().toLowerCase(Locale.ROOT).contains("json");
  }
}
