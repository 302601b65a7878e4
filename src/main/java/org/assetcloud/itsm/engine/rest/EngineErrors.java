package org.assetcloud.itsm.engine.rest;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.Overloaded;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.springframework.http.HttpStatus;

/**
 * What an error of the engine's interfaces means to its caller. The engine answers 500 for much that its caller did wrong; the first
 * rule that fits decides. Only a fault of the system itself stays 500.
 */
final class EngineErrors {

  /** One answer: the engine's name of the error, what is said about it, and which fields are at fault, as far as somebody knows them. */
  record Answer(int status, String type, String message, List<FieldError> errors) {}

  private record Said(int status, String type, String message) {}

  private record Rule(Predicate<Said> fits, HttpStatus status, String message) {}

  private static final List<Rule> RULES = List.of(
      rule(type("AuthorizationException"), HttpStatus.FORBIDDEN, "您无权进行此操作。"),
      rule(type("OptimisticLockingException|TaskAlreadyClaimedException"), HttpStatus.CONFLICT, "已被他人处理，请刷新后再试。"),
      rule(type("ParseException|.*TransformException"), HttpStatus.UNPROCESSABLE_ENTITY, "模型、决策表或表单有误，无法部署。"),
      rule(type("Json(Parse|EOF)Exception").or(type("").and(status(HttpStatus.BAD_REQUEST))), HttpStatus.BAD_REQUEST,
          "请求正文不是有效的 JSON，请改正。"),
      rule(message("(?i).*(task is null|no matching task|cannot find task|task .*(does not|doesn't) exist).*"), HttpStatus.NOT_FOUND,
          "没有这个任务，请刷新待办列表。"),
      rule(message("(?i).*(no process definition|no deployed process|process ?definition .*(not found|is null)).*"), HttpStatus.NOT_FOUND,
          "没有这个流程，请刷新流程列表。"),
      rule(message("(?i).*(does not exist|doesn't exist|not found|not find|no matching|is null|no .+ deployed with id).*")
          .and(type("(Rest|Null|InvalidRequest|Process|BadUser|NotFound|Invalid).*")), HttpStatus.NOT_FOUND, "没有找到所请求的内容。"),
      rule(status(HttpStatus.UNAUTHORIZED), HttpStatus.UNAUTHORIZED, "请先登录，或检查用户名和密码；连续输错后账号会暂时锁定。"),
      rule(status(HttpStatus.FORBIDDEN), HttpStatus.FORBIDDEN, "您无权进行此操作。"),
      rule(status(HttpStatus.NOT_FOUND), HttpStatus.NOT_FOUND, "没有找到所请求的内容。"),
      rule(status(HttpStatus.METHOD_NOT_ALLOWED), HttpStatus.METHOD_NOT_ALLOWED, "不支持这种请求方法。"),
      rule(status(HttpStatus.NOT_ACCEPTABLE), HttpStatus.NOT_ACCEPTABLE, "不支持所要求的答复格式。"),
      rule(status(HttpStatus.CONFLICT), HttpStatus.CONFLICT, "已被他人处理，请刷新后再试。"),
      rule(status(HttpStatus.PAYLOAD_TOO_LARGE), HttpStatus.PAYLOAD_TOO_LARGE, "请求正文过大。"),
      rule(status(HttpStatus.UNSUPPORTED_MEDIA_TYPE), HttpStatus.UNSUPPORTED_MEDIA_TYPE, "不支持这种正文格式，请使用 JSON。"),
      rule(type("ProcessEnginePersistenceException"), HttpStatus.INTERNAL_SERVER_ERROR, "系统内部错误，请稍后再试或联系系统管理员。"),
      rule(type(".*(ProcessEngine|Rest|InvalidRequest|BadUserRequest|NotValid|NullValue|JsonMapping|Validation|Script|Query).*Exception"),
          HttpStatus.UNPROCESSABLE_ENTITY, "请求内容有误，请检查各项参数和变量。"),
      rule(said -> said.status() < HttpStatus.INTERNAL_SERVER_ERROR.value(), HttpStatus.UNPROCESSABLE_ENTITY, "请求内容有误，请检查各项参数和变量。"),
      rule(said -> true, HttpStatus.INTERNAL_SERVER_ERROR, "系统内部错误，请稍后再试或联系系统管理员。"));

  private EngineErrors() {}

  static Answer of(Problem problem) {
    HttpStatus status = problem instanceof Forbidden ? HttpStatus.FORBIDDEN : problem instanceof NotFound ? HttpStatus.NOT_FOUND
        : problem instanceof Conflict ? HttpStatus.CONFLICT : problem instanceof Overloaded ? HttpStatus.SERVICE_UNAVAILABLE
        : HttpStatus.UNPROCESSABLE_ENTITY;
    return new Answer(status.value(), problem.type(), problem.getMessage(), problem.errors());
  }

  static Answer of(int status, String type, String message) {
    Said said = new Said(status, type, message);
    Rule rule = RULES.stream().filter(candidate -> candidate.fits().test(said)).findFirst().orElseThrow();
    return new Answer(rule.status().value(), type.isEmpty() ? rule.status().name() : type, rule.message(), List.of());
  }

  private static Rule rule(Predicate<Said> fits, HttpStatus status, String message) {
    return new Rule(fits, status, message);
  }

  private static Predicate<Said> type(String pattern) {
    Predicate<String> fits = Pattern.compile(pattern).asMatchPredicate();
    return said -> fits.test(said.type());
  }

  private static Predicate<Said> message(String pattern) {
    Predicate<String> fits = Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate();
    return said -> fits.test(said.message());
  }

  private static Predicate<Said> status(HttpStatus status) {
    return said -> said.status() == status.value();
  }
}
