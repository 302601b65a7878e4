package org.assetcloud.itsm.edge;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.shared.web.problem.ProblemAnswer;
import org.assetcloud.itsm.shared.web.problem.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Says no before anything is known of the caller, in the form of the interface that was meant; to whom meant a page, as a sentence. */
@Component
class SayAtTheEdge {

  private final ProblemWriter problems;
  private final ObjectMapper json;

  SayAtTheEdge(ProblemWriter problems, ObjectMapper json) {
    this.problems = problems;
    this.json = json;
  }

  /**
   * @param address as it was sent, undecoded
   * @param type of the problem, in kebab case
   * @param sentence Chinese, what is wrong and what to do
   */
  void no(HttpServletResponse response, String address, HttpStatus status, String type, String sentence) throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (address.startsWith("/api")) {
      problems.write(response, ProblemAnswer.of(status, type, sentence));
    } else if (address.startsWith("/engine-rest") || address.startsWith("/camunda/api")) {
      write(response, status, MediaType.APPLICATION_JSON, json.writeValueAsBytes(
          Map.of("type", type, "message", sentence, "errors", List.of())));
    } else {
      write(response, status, MediaType.TEXT_PLAIN, sentence.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void write(HttpServletResponse response, HttpStatus status, MediaType form, byte[] body) throws IOException {
    response.setStatus(status.value());
    response.setContentType(form.toString());
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
