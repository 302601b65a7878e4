package org.assetcloud.itsm.engine.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assetcloud.itsm.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every refusal of the engine's interfaces its status of the contract and a Chinese message; the body stays the engine's
 * {@code {type,message}} with whatever else it carries, but for the rights that were missing, and names the fields at fault in
 * {@code errors:[{field,message}]} as {@code /api} does. A {@link SurfacedProblem} speaks for itself, the rest is in {@link EngineErrors}.
 */
final class AnswerInChinese extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerInChinese.class);

  private static final String MISSING = "missingAuthorizations";

  private final ObjectMapper json;

  AnswerInChinese(ObjectMapper json) {
    this.json = json;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HeldBackErrors answer = new HeldBackErrors(response);
    Problem problem = SurfacedProblem.of(() -> chain.doFilter(request, answer));
    if (answer.isError()) {
      ObjectNode said = said(answer.body());
      write(response, problem == null ? explained(request, answer, said) : EngineErrors.of(problem), said);
    }
  }

  private static EngineErrors.Answer explained(HttpServletRequest request, HeldBackErrors answer, ObjectNode said) {
    String type = said.path("type").asText("");
    String message = said.path("message").asText("");
    EngineErrors.Answer explained = EngineErrors.of(answer.getStatus(), type, message);
    LOG.atLevel(explained.status() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? Level.ERROR : Level.DEBUG).log(
        "{} {}: {} {} {} is answered as {}", request.getMethod(), request.getRequestURI(), answer.getStatus(), type, message, explained);
    return explained;
  }

  private ObjectNode said(byte[] body) throws IOException {
    try {
      JsonNode said = json.readTree(body);
      return said instanceof ObjectNode object ? object : json.createObjectNode();
    } catch (JsonProcessingException notJson) {
      return json.createObjectNode();
    }
  }

  /** Which right was missing tells a stranger how rights are given; the web applications read an array. */
  private static void keepRightsToOurselves(ObjectNode body) {
    body.remove(List.of("permissionName", "resourceName", "resourceId", "userId"));
    if (body.has(MISSING)) {
      body.putArray(MISSING);
    }
  }

  private void write(HttpServletResponse response, EngineErrors.Answer answer, ObjectNode body) throws IOException {
    body.put("type", answer.type()).put("message", answer.message()).putPOJO("errors", answer.errors());
    keepRightsToOurselves(body);
    response.resetBuffer();
    response.setStatus(answer.status());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    byte[] bytes = json.writeValueAsBytes(body);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
