package org.assetcloud.itsm.shared.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers every exception below {@code /api} as a problem in Chinese; what nobody foresaw is logged. Other paths keep their own way. */
@RestControllerAdvice
class ApiProblems {

  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

  private final List<ProblemSource> sources;

  ApiProblems(List<ProblemSource> sources) {
    this.sources = sources;
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<ProblemAnswer> answer(Exception exception, HttpServletRequest request) throws Exception {
    if (!ApiPaths.contain(request) || exception instanceof AuthenticationException) {
      throw exception;
    }
    HttpHeaders headers = exception instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
    return sources.stream().map(source -> source.answer(exception)).filter(Objects::nonNull).findFirst()
        .orElseGet(() -> unforeseen(exception, request)).response(headers);
  }

  private static ProblemAnswer unforeseen(Exception exception, HttpServletRequest request) {
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
    return ProblemAnswer.of(HttpStatus.INTERNAL_SERVER_ERROR, "unforeseen", "系统内部出错，本次操作没有保存，请稍后重试；仍不成功请联系系统管理员。");
  }
}
