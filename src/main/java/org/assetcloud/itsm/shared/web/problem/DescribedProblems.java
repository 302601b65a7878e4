package org.assetcloud.itsm.shared.web.problem;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says of an operation with which problems it may be refused, by what it takes. */
public final class DescribedProblems {

  private static final Map<Integer, String> WHEN = Map.of(
      400, "请求正文、参数或请求头无法读取，或缺少必需的参数", 401, "没有登录，或用户名、密码不正确", 403, "没有权限进行此操作", 404, "没有找到所指的内容",
      409, "与当前状态冲突，例如已被他人处理", 413, "请求正文超过 1 MiB", 415, "请求正文不是所要求的格式，通常为 JSON", 422, "请求可以读取，但内容不符合规则", 500, "系统内部错误",
      503, "查询用时超过 10 秒，或系统正忙");

  private DescribedProblems() {}

  public static void describe(HttpMethod method, Operation operation) {
    Map<Integer, String> possible = new TreeMap<>();
    add(possible, true, 401, 403, 500, 503);
    add(possible, operation.getParameters() != null || operation.getRequestBody() != null, 400, 422);
    add(possible, inPath(operation), 404);
    add(possible, operation.getRequestBody() != null, 413, 415);
    add(possible, method != HttpMethod.GET, 409);
    operation.getResponses().forEach((status, success) -> success.setDescription("204".equals(status) ? "成功，没有正文" : "成功"));
    possible.forEach((status, when) -> operation.getResponses().addApiResponse(status.toString(), problem(when)));
  }

  private static void add(Map<Integer, String> possible, boolean applies, Integer... statuses) {
    if (applies) {
      List.of(statuses).forEach(status -> possible.put(status, WHEN.get(status)));
    }
  }

  private static boolean inPath(Operation operation) {
    return operation.getParameters() != null && operation.getParameters().stream().anyMatch(each -> "path".equals(each.getIn()));
  }

  private static ApiResponse problem(String when) {
    Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + ProblemAnswer.SCHEMA);
    return new ApiResponse().description(when).content(new Content()
        .addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, new MediaType().schema(problem)));
  }
}
