package org.assetcloud.itsm.engine.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;
import org.assetcloud.itsm.engine.evidence.InnerVariables;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Hands out no variable that is the machinery's own: see {@link InnerVariables}. */
final class NoInnerVariables extends OncePerRequestFilter {

  static final Set<String> INNER = InnerVariables.NAMES;

  private static final Pattern WITH_VARIABLES = Pattern.compile("(/engine-rest|/camunda/api/engine)(/engine/[^/]+)?/("
      + "task|message|.*/(variables|localVariables|form-variables|complete|start|submit-form)|(history/)?variable-instance|history/detail"
      + "|filter/[^/]+/(list|singleResult)|variable-instance/[^/]+|history/(variable-instance|detail)/[^/]+)/*");
  private static final Pattern ONE = Pattern.compile(".*/(variables|localVariables)/(" + String.join("|", INNER) + ")(/data)?/*");

  private final ObjectMapper json;

  NoInnerVariables(ObjectMapper json) {
    this.json = json;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (reads(request) && ONE.matcher(request.getRequestURI()).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (WITH_VARIABLES.matcher(request.getRequestURI()).matches()) {
      withoutInner(request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** What changes one is refused where every change of a variable is. */
  private static boolean reads(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private void withoutInner(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, kept);
    boolean isJson = kept.getContentType() != null && kept.getContentType().contains("json");
    if (kept.getStatus() == HttpServletResponse.SC_OK && isJson && kept.getContentSize() > 0) {
      JsonNode answer = json.readTree(kept.getContentAsByteArray());
      if (isInner(answer)) {
        kept.reset();
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      if (dropInner(answer)) {
        kept.resetBuffer();
        kept.getOutputStream().write(json.writeValueAsBytes(answer));
      }
    }
    kept.copyBodyToResponse();
  }

  /** Whether anything was dropped, at any depth. */
  private static boolean dropInner(JsonNode node) {
    boolean dropped = false;
    if (node instanceof ObjectNode members) {
      for (String name : INNER) {
        dropped |= members.path(name).has("value") && members.remove(name) != null;
      }
    }
    if (node instanceof ArrayNode items) {
      for (Iterator<JsonNode> each = items.iterator(); each.hasNext();) {
        if (isInner(each.next())) {
          each.remove();
          dropped = true;
        }
      }
    }
    for (JsonNode child : node) {
      dropped |= dropInner(child);
    }
    return dropped;
  }

  private static boolean isInner(JsonNode variable) {
    return variable.has("value") && INNER.contains(variable.path("name").asText(variable.path("variableName").asText()));
  }
}
