package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.assetcloud.itsm.notify.message.Channel;
import org.assetcloud.itsm.notify.message.SendMessages;
import org.assetcloud.itsm.testing.MessagesTest;
import org.assetcloud.itsm.testing.ScriptedMailServer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.ticket.process.TicketCosts.Limit;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a ticket's steps and timers have to do with the messages they cause. */
@MessagesTest
class TicketMessagesTest {

  private static final String READ_TIMEOUT = "mail.smtp.timeout";

  /** The steps that tell somebody. */
  private static final List<String> TELLING = List.of("register", "timer fires", "resolve");

  @Autowired
  TicketRun tickets;

  @Autowired
  TicketCosts costs;

  @Autowired
  SendMessages sendMessages;

  @Autowired
  JavaMailSenderImpl mailSender;

  @Autowired
  ProcessEngine engine;

  @Autowired
  IdentityService identity;

  @Autowired
  TestClock time;

  @Autowired
  JdbcTemplate database;

  @Autowired
  DataSource dataSource;

  @BeforeEach
  void nothingIsUnderWay() {
    database.update("delete from outgoing_message");
    email("team-lead", "lead@bureau.example");
  }

  @AfterEach
  void timeRunsOn() {
    email("team-lead", null);
    time.reset();
  }

  @Test
  void notingDownWhatToSendCostsAStepOneStatement() {
    Map<String, Limit> frozen = new HashMap<>(TicketStepCostTest.FROZEN);
    TELLING.forEach(step -> frozen.computeIfPresent(step, (name, limit) -> new Limit(limit.above() + 1, limit.commits())));

    costs.areWithin(frozen);
  }

  @Test
  void anEscalationReachesTheTeamLeadsMailboxWithDeadlineAndTimeLeft() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      mailSender.setPort(server.getSmtp().getPort());
      TicketRun.Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL");
      ticket.fire(TicketHandling.NEXT_LEVEL_DUE);
      ticket.fireAt(TicketHandling.NEXT_LEVEL_DUE, "2026-02-15T00:12:30");

      sendMessages.sendDue(Channel.MAIL);

      assertThat(server.getReceivedMessages()).hasSize(1);
      MimeMessage mail = server.getReceivedMessages()[0];
      assertThat(mail.getSubject()).isEqualTo("【资产云运维】升级提醒（时限的 75%%） %s，响应时限 2026年2月15日 00:20:00，剩余 7分钟".formatted(ticket.number()));
      assertThat(mail.getContent().toString()).contains("某预算单位", "响应时限 2026年2月15日 00:20:00，剩余 7分钟",
          "解决时限 2026年2月15日 01:50:00，剩余 1小时37分钟");
      assertThat(database.queryForList("select distinct state from outgoing_message where channel = 'MAIL' and recipient <> 'team-lead'",
          String.class)).containsExactly("NO_ADDRESS");
    } finally {
      server.stop();
    }
  }

  @Test
  void whileTheMailServerHangsNoConnectionToTheDatabaseWaitsAndADeadlineActsAtOnce() throws Exception {
    TicketRun.Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL");
    ticket.fire(TicketHandling.NEXT_LEVEL_DUE);
    ticket.fire(TicketHandling.NEXT_LEVEL_DUE);
    time.set(ticket.due(TicketHandling.NEXT_LEVEL_DUE));
    JobExecutor executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    mailSender.getJavaMailProperties().setProperty(READ_TIMEOUT, "60000");
    try (ScriptedMailServer server = new ScriptedMailServer().on("CONNECT", ScriptedMailServer.HANG)) {
      mailSender.setPort(server.port());
      CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> sendMessages.sendDue(Channel.MAIL));
      await().atMost(Duration.ofSeconds(20)).until(() -> server.visits() == 1);
      assertThat(connectionsInUse()).isZero();

      executor.start();
      await().atMost(Duration.ofSeconds(20)).until(() -> ticket.openTasks().contains(TicketHandling.HANDLE_ESCALATION));

      assertThat(sending).as("the mail server still hangs").isNotDone();
      server.close();
      sending.join();
    } finally {
      executor.shutdown();
      mailSender.getJavaMailProperties().setProperty(READ_TIMEOUT, "1000");
    }
  }

  private int connectionsInUse() throws Exception {
    return dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
  }

  private void email(String person, String address) {
    User user = identity.createUserQuery().userId(person).singleResult();
    user.setEmail(address);
    identity.saveUser(user);
  }
}
