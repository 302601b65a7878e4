package org.assetcloud.itsm.shared.web.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The body of every error of {@code /api}, {@code application/problem+json}.
 *
 * @param type {@code urn:itsm:problem:<kebab>}, the situation's name for programs
 * @param title the kind of error in Chinese, the same for every problem of a status
 * @param detail a complete Chinese sentence for the person at the screen
 * @param errors the fields at fault, empty where no single field is
 */
@Schema(name = ProblemAnswer.SCHEMA, description = "请求未能执行的原因")
public record ProblemAnswer(
    @Schema(description = "情况的名称，供程序识别", example = "urn:itsm:problem:invalid-request") String type,
    @Schema(description = "这一类错误的中文名称", example = "请求内容有误") String title,
    @Schema(description = "HTTP 状态码", example = "422") int status,
    @Schema(description = "给用户看的一句话", example = "请填写标题。") String detail,
    @Schema(description = "有误的字段；不涉及单个字段时为空") List<FieldError> errors) {

  static final String SCHEMA = "Problem";

  private static final Map<Integer, String> TITLES = Map.ofEntries(
      Map.entry(400, "请求无法读取"), Map.entry(401, "尚未登录"), Map.entry(403, "没有权限"), Map.entry(404, "没有找到"),
      Map.entry(405, "不支持的请求方法"), Map.entry(406, "不支持的答复格式"), Map.entry(409, "与当前状态冲突"), Map.entry(413, "请求正文过大"),
      Map.entry(415, "不支持的正文格式"), Map.entry(422, "请求内容有误"), Map.entry(500, "系统内部错误"),
      Map.entry(503, "系统繁忙"));

  public static ProblemAnswer of(HttpStatusCode status, String type, String detail, List<FieldError> errors) {
    String title = TITLES.getOrDefault(status.value(), status.is5xxServerError() ? TITLES.get(500) : TITLES.get(400));
    return new ProblemAnswer("urn:itsm:problem:" + type, title, status.value(), detail, List.copyOf(errors));
  }

  public static ProblemAnswer of(HttpStatusCode status, String type, String detail) {
    return of(status, type, detail, List.of());
  }

  /** What is wrong with one field, as the whole answer. */
  static ProblemAnswer field(HttpStatus status, String field, String message) {
    String type = status == HttpStatus.BAD_REQUEST ? "unreadable-request" : "invalid-request";
    return of(status, type, message, List.of(new FieldError(field, message)));
  }

  ResponseEntity<ProblemAnswer> response(HttpHeaders headers) {
    return ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(this);
  }
}
