package org.assetcloud.itsm.shared.web.problem;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Parameters and headers that are missing or cannot be read: 400; an unknown choice is 422, a path that cannot name anything 404. */
@Component
@Order(0)
class UnreadableQuery implements ProblemSource {

  @Override
  public ProblemAnswer answer(Exception exception) {
    if (exception instanceof MissingServletRequestParameterException missing) {
      String name = missing.getParameterName();
      return ProblemAnswer.field(HttpStatus.BAD_REQUEST, name, "缺少参数 %s，请补上。".formatted(name));
    }
    if (exception instanceof MissingRequestHeaderException missing) {
      String name = missing.getHeaderName();
      return ProblemAnswer.field(HttpStatus.BAD_REQUEST, name, "缺少请求头 %s，请补上。".formatted(name));
    }
    if (exception instanceof RequestRejectedException) {
      return ProblemAnswer.of(HttpStatus.BAD_REQUEST, "unreadable-request", "请求头中有不能使用的字符，请只用可见的 ASCII 字符。");
    }
    return exception instanceof MethodArgumentTypeMismatchException mismatch ? mismatch(mismatch) : null;
  }

  private static ProblemAnswer mismatch(MethodArgumentTypeMismatchException mismatch) {
    String name = mismatch.getName();
    String value = Wording.quoted(mismatch.getValue());
    MethodParameter parameter = mismatch.getParameter();
    Class<?> wanted = mismatch.getRequiredType() == null ? parameter.getParameterType() : mismatch.getRequiredType();
    if (parameter.hasParameterAnnotation(PathVariable.class)) {
      return ProblemAnswer.of(HttpStatus.NOT_FOUND, "unknown-path", "没有 %s 为%s的内容，请核对地址。".formatted(name, value));
    }
    if (wanted.isEnum()) {
      return ProblemAnswer.field(HttpStatus.UNPROCESSABLE_ENTITY, name, Wording.noSuchChoice(name, value, wanted));
    }
    return ProblemAnswer.field(
        HttpStatus.BAD_REQUEST, name, "参数 %s 的值%s无法读取，应为%s。".formatted(name, value, Wording.kind(wanted)));
  }
}
