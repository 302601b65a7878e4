package org.assetcloud.itsm.shared.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** A body that is no JSON is 400; JSON with an unknown member, an unknown choice or a value of the wrong type is 422 and names it. */
@Component
@Order(0)
class UnreadableBody implements ProblemSource {

  @Override
  public ProblemAnswer answer(Exception exception) {
    return exception instanceof HttpMessageNotReadableException unreadable ? answer(unreadable) : null;
  }

  private static ProblemAnswer answer(HttpMessageNotReadableException unreadable) {
    JsonMappingException mapping = Causes.first(JsonMappingException.class, unreadable);
    StreamReadException syntax = Causes.first(StreamReadException.class, unreadable);
    boolean readable = mapping != null && (syntax == null || syntax instanceof InputCoercionException) && oneValue(mapping);
    return readable ? invalid(mapping) : ProblemAnswer.of(HttpStatus.BAD_REQUEST, "unreadable-request", notJson(syntax));
  }

  private static String notJson(JsonProcessingException syntax) {
    if (syntax == null || syntax.getLocation() == null) {
      return "请求正文为空或不是单个 JSON 对象，请改正。";
    }
    return "请求正文不是正确的 JSON（第 %d 行第 %d 列附近），请改正。"
        .formatted(syntax.getLocation().getLineNr(), syntax.getLocation().getColumnNr());
  }

  /** Nothing at all and two values in a row are no JSON text, though Jackson reports both as a mismatch. */
  private static boolean oneValue(JsonMappingException mapping) {
    String message = mapping.getOriginalMessage();
    return !mapping.getPath().isEmpty() || !message.startsWith("No content") && !message.startsWith("Trailing token");
  }

  private static ProblemAnswer invalid(JsonMappingException mapping) {
    String field = field(mapping);
    if (field.isEmpty()) {
      return ProblemAnswer.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-request", "请求正文应为一个 JSON 对象，请改正。");
    }
    return ProblemAnswer.field(HttpStatus.UNPROCESSABLE_ENTITY, field, message(mapping, field));
  }

  private static String message(JsonMappingException mapping, String field) {
    if (mapping instanceof UnrecognizedPropertyException) {
      return "没有名为 %s 的字段，请删除或改正名称。".formatted(field);
    }
    Class<?> wanted = mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    if (mapping instanceof InvalidFormatException format && wanted != null && wanted.isEnum()) {
      return Wording.noSuchChoice(field, Wording.quoted(format.getValue()), wanted);
    }
    return "字段 %s 的值不对，应为%s。".formatted(field, wanted == null ? "另一种值" : Wording.kind(wanted));
  }

  private static String field(JsonMappingException mapping) {
    return mapping.getPath().stream()
        .map(step -> step.getFieldName() == null ? "[%d]".formatted(step.getIndex()) : "." + step.getFieldName())
        .collect(Collectors.joining()).replaceFirst("^\\.", "");
  }
}
