package org.assetcloud.itsm.engine.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says at the door, in Chinese and in the form of the interface that was called, why nobody gets in. */
public final class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String NOT_LOGGED_IN = "请先登录，或检查用户名和密码；连续输错五次后，这个用户名在这个网络地址锁定 15 分钟。"
      + "启用了登录验证码的账号，密码后面要加一个空格和手机上的六位验证码。";
  private static final String LOCKED = "这个用户名在这个网络地址连续输错五次，已锁定到 %s（最长 15 分钟）。请到时再试，或请安全管理员解锁。";
  private static final String CODES_LOCKED = "这个账号的验证码连续输错次数过多，从这里登录已锁定到 %s。请到时再试，或请安全管理员解锁。";
  private static final String BUSY = "这个用户名正被多处尝试登录，或同时登录的人太多，这次没有核对密码。请过十秒钟再试。";
  private static final String DISABLED = "您的账号已停用，请联系安全管理员。";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(Zone.SHANGHAI);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd-HH:mm").withZone(Zone.SHANGHAI);
  private static final String NOT_ALLOWED = "您无权进行此操作。";

  /** How an interface writes a refusal. */
  private interface Form {

    Map<String, Object> body(HttpStatus status, String type, String title, String message);
  }

  private final ObjectMapper json;
  private final MediaType mediaType;
  private final Form form;

  private Refusal(ObjectMapper json, MediaType mediaType, Form form) {
    this.json = json;
    this.mediaType = mediaType;
    this.form = form;
  }

  /** {@code application/problem+json} of {@code /api}. */
  public static Refusal ofTheApi(ObjectMapper json) {
    return new Refusal(json, MediaType.APPLICATION_PROBLEM_JSON, Refusal::problem);
  }

  /** {@code {type,message,errors}} of the engine's interfaces. */
  static Refusal ofTheEngine(ObjectMapper json) {
    return new Refusal(json, MediaType.APPLICATION_JSON, (status, type, title, message) ->
        Map.of("type", type, "message", message, "errors", List.of()));
  }

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) throws IOException {
    if (!isBrowser(request)) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"itsm\", charset=\"UTF-8\"");
    }
    if (refused instanceof NotNow notNow && notNow.until() != null) {
      write(response, HttpStatus.UNAUTHORIZED, "account-locked", "已锁定", locked(notNow));
    } else if (refused instanceof NotNow) {
      write(response, HttpStatus.UNAUTHORIZED, "sign-in-busy", "请稍候", BUSY);
    } else {
      write(response, HttpStatus.UNAUTHORIZED, "unauthenticated", "未登录", refused instanceof DisabledException ? DISABLED : NOT_LOGGED_IN);
    }
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) throws IOException {
    boolean stranger = request.getSession(false) == null && request.getUserPrincipal() == null;
    if (stranger && request.getRequestURI().startsWith("/api/")) {
      commence(request, response, new InsufficientAuthenticationException("Nobody is logged in", refused));
      return;
    }
    write(response, HttpStatus.FORBIDDEN, "forbidden", "无权操作", NOT_ALLOWED);
  }

  /** Says what a person may not do, or has to do before. */
  public void refuse(HttpServletResponse response, Forbidden refused) throws IOException {
    write(response, HttpStatus.FORBIDDEN, refused.type(), "无权操作", refused.getMessage());
  }

  private static String locked(NotNow notNow) {
    return notNow.code() ? CODES_LOCKED.formatted(spoken(day(notNow.until()))) : LOCKED.formatted(time(notNow.until()));
  }

  /** A minute of a day as an address has it, rounded up. */
  static String day(Instant instant) {
    return DAY.format(instant.plusSeconds(59));
  }

  /** The same as people say it. */
  static String spoken(String day) {
    return "%s 月 %s 日 %s".formatted(day.split("-")[0], day.split("-")[1], day.split("-")[2]);
  }

  /** A time of the day, rounded up to the minute. */
  static String time(Instant instant) {
    return TIME.format(instant.plusSeconds(59));
  }

  /** A browser that is challenged asks for the password itself and from then on sends it along unasked, also for pages of others. */
  private static boolean isBrowser(HttpServletRequest request) {
    String agent = request.getHeader(HttpHeaders.USER_AGENT);
    return agent != null && agent.startsWith("Mozilla/");
  }

  private void write(HttpServletResponse response, HttpStatus status, String type, String title, String message) throws IOException {
    response.setStatus(status.value());
    response.setContentType(mediaType.toString());
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(response.getOutputStream(), form.body(status, type, title, message));
  }

  private static Map<String, Object> problem(HttpStatus status, String type, String title, String message) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "urn:itsm:problem:" + type);
    problem.put("title", title);
    problem.put("status", status.value());
    problem.put("detail", message);
    problem.put("errors", List.of());
    return problem;
  }
}
