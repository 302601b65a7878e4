package org.assetcloud.itsm.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.assetcloud.itsm.shared.web.problem.ProblemAnswer;
import org.assetcloud.itsm.shared.web.problem.ProblemWriter;
import org.assetcloud.itsm.shared.web.problem.SaidBySpring;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies of the API over 1 MiB with 413, or over 12 MiB where models and tables are sent in them, also those sent in chunks whose length nobody announced: these are read whole before
 * anything acts on them.
 */
class BodyLimit extends OncePerRequestFilter {

  static final String FILES_TOO_LARGE = "所选文件合计过大，请分几次发送（单个文件最大 2 MB）。";
  private static final int MOST = 1 << 20;
  private static final int MOST_WITH_FILES = 12 << 20;
  private static final Set<String> WITH_FILES = Set.of("/api/deployments", "/api/deployments/check", "/api/tryouts");

  private final ProblemWriter writer;

  BodyLimit(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean withFiles = WITH_FILES.contains(request.getRequestURI().substring(request.getContextPath().length()));
    int most = withFiles ? MOST_WITH_FILES : MOST;
    long announced = request.getContentLengthLong();
    if (announced >= 0 && announced <= most) {
      chain.doFilter(request, response);
      return;
    }
    byte[] body = announced > most ? null : request.getInputStream().readNBytes(most + 1);
    if (body == null || body.length > most) {
      writer.write(response, ProblemAnswer.of(HttpStatus.PAYLOAD_TOO_LARGE, "body-too-large", withFiles ? FILES_TOO_LARGE : SaidBySpring.TOO_LARGE));
    } else {
      chain.doFilter(body.length == 0 ? request : new ReadBody(request, body), response);
    }
  }
}
