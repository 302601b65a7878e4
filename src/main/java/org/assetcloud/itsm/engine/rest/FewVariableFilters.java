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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.web.ReadBody;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a query or filter with more than ten conditions on variables, counted over all its parts: each is one more join over every
 * variable there is. Behind {@link NoExpressions}, which has read the body and let no unreadable one through.
 */
final class FewVariableFilters extends OncePerRequestFilter {

  private static final int MOST = 10;
  /** Each condition of a body names how it compares. */
  private static final String CONDITION = "operator";
  private static final Pattern PARAMETER = Pattern.compile(".*variable(s|values)");
  private static final Pattern COMMA = Pattern.compile(",");

  private final JsonFactory json = new JsonFactory();

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long asked = inAddress(request.getParameterMap());
    if (!(request instanceof ReadBody)) {
      passOrRefuse(asked, request, response, chain);
      return;
    }
    byte[] body = request.getInputStream().readAllBytes();
    passOrRefuse(asked + inBody(body), new ReadBody(request, body), response, chain);
  }

  private static void passOrRefuse(long asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (asked <= MOST) {
      chain.doFilter(request, response);
      return;
    }
    String message = "一次查询最多 %d 个变量条件，请减少后再查。".formatted(MOST);
    SurfacedProblem.remember(new Refused("too-many-variable-filters", message, List.of(new FieldError("variables", message))));
    response.sendError(422);
  }

  private static long inAddress(Map<String, String[]> parameters) {
    return parameters.entrySet().stream().filter(one -> PARAMETER.matcher(one.getKey().toLowerCase(Locale.ROOT)).matches())
        .flatMap(one -> List.of(one.getValue()).stream()).flatMap(COMMA::splitAsStream).filter(one -> !one.isBlank()).count();
  }

  private long inBody(byte[] body) throws IOException {
    long found = 0;
    try (JsonParser parser = json.createParser(body)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        found += token == JsonToken.FIELD_NAME && CONDITION.equals(parser.currentName()) ? 1 : 0;
      }
      return found;
    } catch (JsonProcessingException noJson) {
      return 0;
    }
  }
}
