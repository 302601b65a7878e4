package org.assetcloud.itsm.notify.message;

import static org.assetcloud.itsm.worktime.Calendars.at;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.testing.ScriptedMailServer;
import org.assetcloud.itsm.testing.TestClock;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Tells people by mail in one night and sees what becomes of it. */
@Component
@Profile("test")
class MailRoom {

  static final Instant NIGHT = at("2026-02-15T00:10");
  static final String TEXT = "工单 GD-20260215-0001（𠮷😀单位\r\nBcc: all@bureau.example）已超时。<b>${7*7}</b>";

  private final TellPeople tellPeople;
  private final SendMessages sendMessages;
  private final ObjectProvider<JavaMailSenderImpl> mailSender;
  private final IdentityService identity;
  private final JdbcTemplate database;
  private final TestClock clock;

  MailRoom(TellPeople tellPeople, SendMessages sendMessages, ObjectProvider<JavaMailSenderImpl> mailSender, IdentityService identity,
      JdbcTemplate database, TestClock clock) {
    this.tellPeople = tellPeople;
    this.sendMessages = sendMessages;
    this.mailSender = mailSender;
    this.identity = identity;
    this.database = database;
    this.clock = clock;
  }

  /** It is night, and nothing is to be sent. */
  void opens() {
    database.update("delete from outgoing_message");
    clock.set(NIGHT);
  }

  void reachableBy(String person, String email) {
    User user = identity.createUserQuery().userId(person).singleResult();
    user = user == null ? identity.newUser(person) : user;
    user.setEmail(email);
    identity.saveUser(user);
  }

  void tell(String event, String... people) {
    tellPeople.tell(List.of(people),
        new Announcement(event, NotificationKind.ESCALATION, "GD-20260215-0001", "+PT2H", TEXT, NIGHT));
  }

  void send() {
    sendMessages.sendDue(Channel.MAIL);
  }

  /** A column of the mail that was queued last; null where it is empty, or no column. */
  String kept(String column) {
    Map<String, Object> row = database.queryForList("select * from outgoing_message where channel = 'MAIL' order by id desc").get(0);
    Object value = row.get(column);
    return value == null ? null : value.toString();
  }

  /** A mail server that keeps what it is sent, from now on ours. */
  GreenMail mailbox() {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    useServerAt(server.getSmtp().getPort());
    return server;
  }

  /** A mail server that does as it is told, from now on ours. */
  ScriptedMailServer scripted() throws IOException {
    ScriptedMailServer server = new ScriptedMailServer();
    useServerAt(server.port());
    return server;
  }

  void useServerAt(int port) {
    mailSender.getObject().setPort(port);
  }
}
