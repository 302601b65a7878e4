package org.assetcloud.itsm.notify.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.testing.MessagesTest;
import org.assetcloud.itsm.testing.ScriptedGateway;
import org.assetcloud.itsm.testing.ScriptedGateway.Call;
import org.assetcloud.itsm.testing.TestClock;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MessagesTest
class SentBySmsTest {

  private static final Instant NIGHT = at("2026-02-15T00:10");

  private final ScriptedGateway gateway = ScriptedGateway.shared();
  private final String person = "texted-" + UUID.randomUUID();
  private final String event = "GD-20260215-0002/" + UUID.randomUUID();

  @Autowired
  TellPeople tellPeople;

  @Autowired
  SendMessages sendMessages;

  @Autowired
  IdentityService identity;

  @Autowired
  TestClock clock;

  @Autowired
  JdbcTemplate database;

  @BeforeEach
  void oneHasAPhone() {
    database.update("delete from outgoing_message");
    clock.set(NIGHT);
    gateway.script();
    identity.saveUser(identity.newUser(person));
    identity.setUserInfo(person, "phone", "13800000000");
  }

  @AfterEach
  void timeRunsOn() {
    clock.reset();
    identity.deleteUser(person);
  }

  @Test
  void anEscalationIsHandedToTheGatewaySignedAndNamed() throws Exception {
    tell(NotificationKind.ESCALATION);
    tellPeople.tell(List.of(person),
        new Announcement(event + "/work", NotificationKind.ASSIGNMENT, "GD-20260215-0002", null, "请认领", NIGHT));

    send();

    assertThat(gateway.calls()).hasSize(1);
    Call call = gateway.calls().get(0);
    JsonNode body = new ObjectMapper().readTree(call.body());
    assertThat(body.path("to").asText()).isEqualTo("13800000000");
    assertThat(body.path("text").asText()).isEqualTo("【资产云运维】工单 GD-20260215-0002 已超时。𠮷😀");
    assertThat(body.path("number").asText()).isEqualTo("GD-20260215-0002");
    assertThat(body.path("level").asText()).isEqualTo("100%");
    assertThat(body.path("at").asText()).isEqualTo("2026-02-15T00:10:00+08:00");
    assertThat(call.headers().getFirst("Idempotency-Key")).isEqualTo(kept("message_id")).isEqualTo(body.path("id").asText());
    assertThat(call.headers().getFirst("X-Itsm-Timestamp")).isEqualTo(String.valueOf(NIGHT.getEpochSecond()));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("a-secret-of-the-tests".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    assertThat(call.headers().getFirst("X-Itsm-Signature")).isEqualTo("sha256=" + HexFormat.of()
        .formatHex(mac.doFinal((NIGHT.getEpochSecond() + "." + call.body()).getBytes(StandardCharsets.UTF_8))));
    assertThat(kept("state")).isEqualTo("SENT");
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 307, 408, 429, 500, 503, ScriptedGateway.SLOW})
  void whateverMayPassIsTriedAgainAsTheSameMessageAndNobodyIsFollowed(int answer) {
    tell(NotificationKind.ESCALATION);
    gateway.script(answer);

    send();
    send();
    assertThat(gateway.calls()).hasSize(1);
    assertThat(kept("state")).isEqualTo("WAITING");
    clock.set(NIGHT.plusSeconds(10));
    send();

    assertThat(gateway.calls()).hasSize(2).extracting(Call::path).containsOnly("/send");
    assertThat(gateway.calls().stream().map(call -> call.headers().getFirst("Idempotency-Key"))).containsOnly(kept("message_id"));
    assertThat(kept("state")).isEqualTo("SENT");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 422})
  void whatTheGatewayRefusesIsNotTriedAgain(int answer) {
    tell(NotificationKind.ESCALATION);
    gateway.script(answer);

    send();
    clock.set(NIGHT.plus(Duration.ofDays(3)));
    send();

    assertThat(gateway.calls()).hasSize(1);
    assertThat(kept("state")).isEqualTo("REFUSED");
    assertThat(kept("answer")).contains("HTTP " + answer);
  }

  @Test
  void whoHasNoPhoneIsRecorded() {
    identity.deleteUserInfo(person, "phone");
    tell(NotificationKind.ESCALATION);

    send();

    assertThat(gateway.calls()).isEmpty();
    assertThat(kept("state")).isEqualTo("NO_ADDRESS");
  }

  private void send() {
    sendMessages.sendDue(Channel.SMS);
  }

  private void tell(NotificationKind kind) {
    tellPeople.tell(List.of(person), new Announcement(event, kind, "GD-20260215-0002", "100%", "工单 GD-20260215-0002\n已超时。𠮷😀", NIGHT));
  }

  private String kept(String column) {
    return database.queryForObject("select " + column + " from outgoing_message where channel = 'SMS'", String.class);
  }
}
