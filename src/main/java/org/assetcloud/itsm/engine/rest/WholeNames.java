package org.assetcloud.itsm.engine.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.assetcloud.itsm.people.PersonName;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Hands the web applications people's names as everybody else reads them: they put the given name first, with a blank. So they get the whole
 * name for a given name, and no family name. Programs at {@code /engine-rest} get both as they are.
 */
final class WholeNames extends OncePerRequestFilter {

  /** Where they read people: by themselves, and embedded in lists of tasks and in one task. */
  private static final Pattern PEOPLE =
      Pattern.compile("/camunda/api/engine/engine/[^/]+/(user(/[^/]+/profile)?|filter/[^/]+/(list|singleResult)|task/[^/]+)");

  private final ObjectMapper json;

  WholeNames(ObjectMapper json) {
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !PEOPLE.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, kept);
    if (kept.getStatus() == HttpServletResponse.SC_OK && kept.getContentType() != null && kept.getContentType().contains("json")) {
      JsonNode people = json.readTree(kept.getContentAsByteArray());
      join(people);
      kept.resetBuffer();
      kept.getOutputStream().write(json.writeValueAsBytes(people));
    }
    kept.copyBodyToResponse();
  }

  private static void join(JsonNode person) {
    person.forEach(WholeNames::join);
    if (person instanceof ObjectNode named && named.has("firstName")) {
      PersonName name = new PersonName(named.path("lastName").asText(""), named.path("firstName").asText(""));
      named.put("firstName", name.whole().isEmpty() ? named.path("id").asText() : name.whole()).put("lastName", "");
    }
  }
}
