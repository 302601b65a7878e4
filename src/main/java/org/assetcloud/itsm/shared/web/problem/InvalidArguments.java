package org.assetcloud.itsm.shared.web.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Arguments that can be read but break a constraint of their declaration: 422, every field by name. */
@Component
@Order(0)
class InvalidArguments implements ProblemSource {

  @Override
  public ProblemAnswer answer(Exception exception) {
    if (exception instanceof BindException invalid) {
      return answer(fields(invalid.getBindingResult()));
    }
    return exception instanceof HandlerMethodValidationException invalid ? answer(parameters(invalid)) : null;
  }

  private static ProblemAnswer answer(List<FieldError> errors) {
    String detail = errors.stream().map(error -> "%s：%s。".formatted(error.field(), error.message())).collect(Collectors.joining(" "));
    return ProblemAnswer.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-request", detail, errors);
  }

  private static List<FieldError> fields(BindingResult result) {
    return result.getFieldErrors().stream()
        .map(error -> new FieldError(error.getField(), error.isBindingFailure() ? "值无法读取" : error.getDefaultMessage())).toList();
  }

  private static List<FieldError> parameters(HandlerMethodValidationException invalid) {
    return invalid.getParameterValidationResults().stream().flatMap(result -> result.getResolvableErrors().stream()
        .map(error -> new FieldError(result.getMethodParameter().getParameterName(), error.getDefaultMessage()))).toList();
  }
}
