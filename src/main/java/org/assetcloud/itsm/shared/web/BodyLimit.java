package org.assetcloud.itsm.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies of the API over 1 MiB with 413, also those sent in chunks whose length nobody announced: these are read whole before
 * anything acts on them.
 */
class BodyLimit extends OncePerRequestFilter {

  static final String TOO_LARGE = "请求正文超过 1 MiB，请缩短后再发送。";
  private static final int MOST = 1 << 20;

  private final ProblemWriter writer;

  BodyLimit(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long announced = request.getContentLengthLong();
    if (announced >= 0 && announced <= MOST) {
      chain.doFilter(request, response);
      return;
    }
    byte[] body = announced > MOST ? null : request.getInputStream().readNBytes(MOST + 1);
    if (body == null || body.length > MOST) {
      writer.write(response, ProblemAnswer.of(HttpStatus.PAYLOAD_TOO_LARGE, "body-too-large", TOO_LARGE));
    } else {
      chain.doFilter(body.length == 0 ? request : new ReadBody(request, body), response);
    }
  }
}
