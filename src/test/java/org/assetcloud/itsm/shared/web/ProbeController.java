package org.assetcloud.itsm.shared.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.Max;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.Refused;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes every kind of value and throws every kind of exception, so that the conventions can be tried without a feature. */
@Hidden
@RestController
@RequestMapping("/api/probe")
class ProbeController {

  enum Kind {
    ONE,
    TWO
  }

  record Item(LocalDate date, Boolean off) {}

  record Probe(String text, Integer number, Boolean flag, Kind kind, Instant at, List<Item> items) {}

  private static final Map<String, Supplier<RuntimeException>> FAILURES = Map.ofEntries(
      Map.entry("absent", () -> new NotFound("probe-unknown", "没有这样的内容。")),
      Map.entry("conflict", () -> new ProcessEngineException("wrapped", new Conflict("probe-closed", "已经关闭。"))),
      Map.entry("refused", () -> Refused.field("text", "请填写文字。")),
      Map.entry("forbidden", () -> new Forbidden("probe-forbidden", "只有流程负责人可以这样做。")),
      Map.entry("denied", () -> new AccessDeniedException("denied")),
      Map.entry("engine-denied", () -> new AuthorizationException("demo", "READ", "Task", "1")),
      Map.entry("engine-collided", () -> new OptimisticLockingException("collided")),
      Map.entry("deadlock", () -> new CannotAcquireLockException("deadlock")),
      Map.entry("bug", () -> new IllegalStateException("secret <detail> of the program")),
      Map.entry("slow", () -> new QueryTimeoutException("slow", new SQLTimeoutException("ended"))),
      Map.entry("crowded", () -> new IllegalStateException(new SQLTransientConnectionException("none left"))));

  @PostMapping
  Probe echo(@RequestBody Probe probe) {
    return probe;
  }

  @PostMapping("/header")
  String header(@RequestHeader("Idempotency-Key") String key) {
    return key;
  }

  @GetMapping("/list")
  Page<String> list(Paging paging) {
    return paging.of(List.of(), 0);
  }

  @GetMapping("/time")
  Map<String, Object> time(@RequestParam Instant start, @RequestParam Duration duration, @RequestParam Kind kind) {
    return Map.of("start", start, "duration", duration, "kind", kind);
  }

  @GetMapping("/most")
  int most(@RequestParam @Max(5) int number) {
    return number;
  }

  @GetMapping("/item/{id}")
  long item(@PathVariable long id) {
    return id;
  }

  @GetMapping("/failure/{name}")
  void fail(@PathVariable String name) {
    throw FAILURES.get(name).get();
  }
}
