package org.assetcloud.itsm.engine.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.List;
import org.assetcloud.itsm.ItsmApplication;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.SpringFactoriesLoader;

@WiredTest
@Tag("any-database")
class StartConditionsTest {

  private static final String LOCAL = "--server.address=127.0.0.1";
  private static final String H2 = "--spring.datasource.url=jdbc:h2:mem:never";

  @Autowired
  ProcessEngine engine;

  @Test
  void theDemonstrationStaysOnH2AndOnTheOwnMachine() {
    assertRefused("H2", "--spring.profiles.active=demo", LOCAL, "--spring.datasource.url=jdbc:mysql://127.0.0.1/itsm");
    assertRefused("127.0.0.1", "--spring.profiles.active=demo", H2, "--server.address=0.0.0.0");
    assertRefused("127.0.0.1", "--spring.profiles.active=demo", H2, "--server.address=");
    assertRefused("只保留一个", "--spring.profiles.active=demo,mysql", H2, LOCAL);
  }

  @Test
  void operationsHaveNoPortButTheirOwn() {
    assertRefused("itsm.operations.port", "--spring.profiles.active=demo", H2, LOCAL, "--management.server.port=9090");
  }

  @Test
  void aTakenPortStopsTheStartBeforeAnythingIsOpened() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String taken = "" + other.getLocalPort();
      String[] start = {"--spring.profiles.active=demo", H2, LOCAL, "--server.port=" + taken, "--itsm.operations.port=0"};
      assertRefused("端口 " + taken + " 已被另一个程序占用", start);
      assertRefused("--server.port=", start);
      assertRefused("--itsm.operations.port=", "--spring.profiles.active=demo", H2, LOCAL, "--server.port=0", "--itsm.operations.port=" + taken);
    }
  }

  @Test
  void onlyNamedProxiesAreBelieved() {
    assertRefused("itsm.proxies", "--spring.profiles.active=demo", H2, LOCAL, "--server.forward-headers-strategy=native");
    assertRefused("IP 地址", "--spring.profiles.active=demo", H2, LOCAL, "--itsm.proxies=127.0.0.1,proxy.example");
  }

  @Test
  void productionListensOnItsOwnMachineAndSpeaksUtf8UnlessToldOtherwise() throws Exception {
    PropertySource<?> production = new YamlPropertySourceLoader().load("mysql", new ClassPathResource("application-mysql.yaml")).get(0);

    assertThat(production.getProperty("server.address")).isEqualTo("127.0.0.1");
    assertThat(production.getProperty("logging.charset.console")).isEqualTo("UTF-8");
  }

  @Test
  void productionDoesNotStartWithoutItsSecrets() {
    assertRefused("ITSM_DB_URL、ITSM_DB_USER、ITSM_DB_PASSWORD", "--spring.profiles.active=mysql");
    assertRefused("ITSM_DB_PASSWORD", "--spring.profiles.active=mysql", "--spring.datasource.url=jdbc:mysql://127.0.0.1/itsm",
        "--spring.datasource.username=itsm");
    assertRefused("jdbc:mysql:", "--spring.profiles.active=mysql", H2, "--spring.datasource.username=itsm",
        "--spring.datasource.password=secret");
  }

  @Test
  void aDatabaseThatLetsNobodyInIsSaidInOneSentence() {
    SQLException lost = new SQLException("Communications link failure\n\nThe last packet sent successfully to the server was 0 milliseconds ago.");
    Throwable failure = new IllegalStateException("no web server", new PoolInitializationException(lost));

    assertThat(new SayNoDatabase().analyze(failure).getDescription()).startsWith("连不上数据库（Communications link failure）。")
        .contains("ITSM_DB_PASSWORD").endsWith("。");
    assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, (type, name, needsMore) -> { }))
        .hasAtLeastOneElementOfType(SayNoDatabase.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      itsm.mail.from                | --spring.mail.host=mail.example
      spring.mail.host              | --itsm.mail.from=itsm@bureau.example
      itsm@example.cn               | --spring.mail.host=mail.example --itsm.mail.from=itsm
      itsm@example.cn               | --spring.mail.host=mail.example --itsm.mail.from=a@b.cn,c@d.cn
      同时                          | --spring.mail.host=mail.example --itsm.mail.from=a@b.cn --spring.mail.username=itsm
      itsm.sms.url                  | --itsm.sms.secret=0123456789abcdef
      itsm.sms.url                  | GATEWAY
      https://                      | --itsm.sms.url=http://sms.example GATEWAY KEY
      https://                      | --itsm.sms.url=https://a:b@sms.example GATEWAY KEY
      https://                      | --itsm.sms.url=file:///etc/passwd GATEWAY KEY
      itsm.sms.allowed-hosts        | --itsm.sms.url=https://sms.example.evil GATEWAY KEY
      itsm.sms.secret               | --itsm.sms.url=https://sms.example GATEWAY
      itsm.sms.secret               | --itsm.sms.url=https://sms.example GATEWAY --itsm.sms.secret=short
      itsm.message.base-address     | --itsm.message.base-address=javascript:alert(1)""")
  void halfAWayToSendMessagesStopsTheStart(String saying, String settings) {
    String given = settings.replace("GATEWAY", "--itsm.sms.allowed-hosts=sms.example").replace("KEY", "--itsm.sms.secret=0123456789abcdef");
    assertRefused(saying, ("--spring.profiles.active=demo " + LOCAL + " " + H2 + " " + given).split(" "));
  }

  @Test
  void productionDoesNotStartWhereSomebodyOfTheDemonstrationCanLogIn() {
    assertThatThrownBy(() -> new NoKnownPasswords().postProcessEngineBuild(engine)).isInstanceOf(CannotStart.class)
        .hasMessageContaining("engineer").hasMessageContaining("auditor-2");
    assertThat(NoKnownPasswords.known(engine, List.of("nobody", "engineer"))).containsExactly("engineer");
    assertThat(NoKnownPasswords.known(engine, List.of("nobody"))).isEmpty();
  }

  @Test
  void theDemonstrationHasTwoPeopleForEachRole() {
    assertThat(DemoPeople.ids()).hasSize(2 * Role.values().length).contains("service-desk", "system-admin-2");
    assertThatCode(() -> new DemoPeople(engine.getIdentityService()).afterSingletonsInstantiated()).doesNotThrowAnyException();
  }

  private static void assertRefused(String saying, String... arguments) {
    assertThatThrownBy(() -> SpringApplication.run(ItsmApplication.class, arguments)).isInstanceOf(CannotStart.class)
        .hasMessageContaining(saying).hasMessageEndingWith("。");
  }
}
