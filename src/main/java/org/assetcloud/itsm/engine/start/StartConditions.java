package org.assetcloud.itsm.engine.start;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Refuses a start before anything is opened: a demonstration, whose passwords everybody knows, on anything but H2 and the own machine; a
 * production without its secrets; any with half a way to send messages, with another port for operations than ours, or at a port that is taken.
 */
class StartConditions implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

  private static final Profiles DEMO = Profiles.of("demo");
  private static final Profiles MYSQL = Profiles.of("mysql");
  private static final String URL = "spring.datasource.url";
  private static final List<String> OWN_MACHINE = List.of("127.0.0.1", "localhost", "::1");

  /** A secret of production and the variable that brings it. */
  private record Secret(String property, String variable) {}

  private static final List<Secret> SECRETS = List.of(new Secret(URL, "ITSM_DB_URL"), new Secret("spring.datasource.username", "ITSM_DB_USER"),
      new Secret("spring.datasource.password", "ITSM_DB_PASSWORD"));

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
    check(prepared.getEnvironment());
  }

  static void check(Environment environment) {
    if (environment.acceptsProfiles(DEMO)) {
      checkDemo(environment);
    }
    if (environment.acceptsProfiles(MYSQL)) {
      checkProduction(environment);
    }
    checkOperations(environment);
    MessageConditions.check(environment);
    EdgeConditions.check(environment);
  }

  /** Spring's own port would listen on every address. */
  private static void checkOperations(Environment environment) {
    if (!environment.getProperty("management.server.port", "").isBlank()) {
      throw new CannotStart("运维端口请用 itsm.operations.port 设置（默认 8081，只绑定本机），不要设置 management.server.port，请删除后再启动。");
    }
  }

  private static void checkDemo(Environment environment) {
    if (environment.acceptsProfiles(MYSQL)) {
      throw new CannotStart("演示环境（demo）不能与生产环境（mysql）同时启用，请只保留一个。");
    }
    if (!environment.getProperty(URL, "").startsWith("jdbc:h2:")) {
      throw new CannotStart("演示环境只能使用 H2 数据库，请改正 spring.datasource.url，或启用 mysql 环境。");
    }
    if (!OWN_MACHINE.contains(environment.getProperty("server.address", ""))) {
      throw new CannotStart("演示环境的口令人人皆知，只能绑定 127.0.0.1，请改正 server.address。");
    }
  }

  private static void checkProduction(Environment environment) {
    List<String> missing = SECRETS.stream().filter(secret -> environment.getProperty(secret.property(), "").isBlank())
        .map(Secret::variable).toList();
    if (!missing.isEmpty()) {
      throw new CannotStart("缺少数据库连接设置，请先设置环境变量 " + String.join("、", missing) + " 再启动。");
    }
    if (Stream.of("jdbc:mysql:").noneMatch(environment.getProperty(URL, "")::startsWith)) {
      throw new CannotStart("生产环境（mysql）的数据库地址须以 jdbc:mysql: 开头，请改正 ITSM_DB_URL。");
    }
  }
}
