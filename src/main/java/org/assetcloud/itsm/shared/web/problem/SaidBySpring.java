package org.assetcloud.itsm.shared.web.problem;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** What Spring refuses before a controller is reached: unknown paths, methods and formats, and whatever else has a status of its own. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class SaidBySpring implements ProblemSource {

  public static final String TOO_LARGE = "请求正文超过 1 MiB，请缩短后再发送。";

  private record Refusal(String type, String detail) {}

  private static final Refusal UNREADABLE = new Refusal("unreadable-request", "请求无法读取，请核对地址、参数和正文。");
  private static final Map<Integer, Refusal> REFUSALS = Map.of(
      403, new Refusal("forbidden", "您没有权限进行此操作。"),
      404, new Refusal("unknown-path", "没有这个地址，请核对。"),
      405, new Refusal("method-not-allowed", "这个地址不支持所用的请求方法，请核对。"),
      406, new Refusal("not-acceptable", "本接口只能以 JSON 答复，请改正请求头 Accept。"),
      413, new Refusal("body-too-large", TOO_LARGE),
      415, new Refusal("unsupported-media-type", "请求正文须为 JSON，请以请求头 Content-Type: application/json 说明。"));

  @Override
  public ProblemAnswer answer(Exception exception) {
    if (exception instanceof AccessDeniedException) {
      return answer(HttpStatus.FORBIDDEN);
    }
    if (exception instanceof HttpMediaTypeNotSupportedException sent && !sent.getSupportedMediaTypes().isEmpty()
        && sent.getSupportedMediaTypes().stream().noneMatch(MediaType.APPLICATION_JSON::isCompatibleWith)) {
      return ProblemAnswer.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, REFUSALS.get(415).type(),
          "请求正文的格式须为 %s，请以请求头 Content-Type 说明。".formatted(MediaType.toString(sent.getSupportedMediaTypes())));
    }
    boolean refused = exception instanceof ErrorResponse known && known.getStatusCode().is4xxClientError();
    return refused ? answer(((ErrorResponse) exception).getStatusCode()) : null;
  }

  /** The answer where nothing but the status is known. */
  public static ProblemAnswer answer(HttpStatusCode status) {
    Refusal refusal = REFUSALS.getOrDefault(status.value(), UNREADABLE);
    return ProblemAnswer.of(status, refusal.type(), refusal.detail());
  }
}
