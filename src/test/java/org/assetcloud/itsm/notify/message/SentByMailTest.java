package org.assetcloud.itsm.notify.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.MessagesTest;
import org.assetcloud.itsm.testing.TestClock;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mail as it arrives. */
@MessagesTest
class SentByMailTest {

  private final String person = "told-" + UUID.randomUUID();
  private final String event = "GD-20260215-0001/" + UUID.randomUUID();

  @Autowired
  MailRoom room;

  @Autowired
  TellPeople tellPeople;

  @Autowired
  SendMessages sendMessages;

  @Autowired
  List<Sender> senders;

  @Autowired
  Outbox outbox;

  @Autowired
  GiveUp giveUp;

  @Autowired
  IdentityService identity;

  @Autowired
  Caller caller;

  @Autowired
  TestClock clock;

  @BeforeEach
  void oneIsToldAtNight() {
    room.opens();
    room.reachableBy(person, person + "@bureau.example");
    room.tell(event, person);
  }

  @AfterEach
  void timeRunsOn() {
    clock.reset();
    identity.deleteUser(person);
  }

  @Test
  void theMailSaysInChineseWhatIsTheMatterAndNothingOfItBecomesAHeader() throws Exception {
    GreenMail server = room.mailbox();
    try {
      room.send();

      assertThat(server.getReceivedMessages()).hasSize(1);
      MimeMessage mail = server.getReceivedMessages()[0];
      assertThat(mail.getSubject()).isEqualTo("【资产云运维】升级提醒（超时 2 小时） GD-20260215-0001");
      assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress(person + "@bureau.example"));
      assertThat(mail.getFrom()).containsExactly(new InternetAddress("itsm@bureau.example", "资产云平台运维服务管理", "UTF-8"));
      assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("资产云平台运维服务管理");
      assertThat(mail.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
      assertThat(mail.getContent().toString()).startsWith(MailRoom.TEXT).contains("编号：GD-20260215-0001", "级别：超时 2 小时",
          "通知时间：2026年2月15日 00:10:00", "https://itsm.bureau.example");
      assertThat(mail.getHeader("Bcc")).isNull();
      assertThat(mail.getHeader("Date")).containsExactly("Sun, 15 Feb 2026 00:10:00 +0800");
      assertThat(mail.getMessageID()).matches("<[0-9a-f]{40}@bureau\\.example>").isEqualTo("<" + room.kept("message_id") + ">");
      assertThat(room.kept("state")).isEqualTo("SENT");
      assertThat(room.kept("address")).isEqualTo(person + "@bureau.example");
      assertThat(room.kept("answer")).startsWith("250");
      assertThat(room.kept("text")).as("the text is kept once, with the notification").isNull();
    } finally {
      server.stop();
    }
  }

  @Test
  void manyLettersOfTwoHalvesSurviveTheSubject() throws Exception {
    GreenMail server = room.mailbox();
    try {
      String number = "工单𠮷😀".repeat(6);
      tellPeople.tell(List.of(person), new Announcement(event + "/long", NotificationKind.INFORMATION, number, null, "😀", MailRoom.NIGHT));

      room.send();

      assertThat(Stream.of(server.getReceivedMessages()).map(SentByMailTest::subject)).contains("【资产云运维】通知 " + number);
      assertThat(Stream.of(server.getReceivedMessages()).flatMap(mail -> headers(mail).stream()))
          .allMatch(line -> StandardCharsets.US_ASCII.newEncoder().canEncode(line));
    } finally {
      server.stop();
    }
  }

  @Test
  void eachPersonIsSentEachEventOnceAlsoWhenManyThreadsOfTwoNodesSendAtOnce() {
    GreenMail server = room.mailbox();
    try {
      List<String> people = IntStream.range(0, 30).mapToObj(each -> person + "-" + each).toList();
      people.forEach(one -> room.reachableBy(one, one + "@bureau.example"));
      room.tell(event, people.toArray(String[]::new));
      room.tell(event, people.toArray(String[]::new));

      SendMessages otherNode = new SendMessages(senders, outbox, giveUp, clock);
      CompletableFuture.allOf(Stream.of(sendMessages, otherNode, sendMessages, otherNode)
          .map(node -> CompletableFuture.runAsync(() -> node.sendDue(Channel.MAIL))).toArray(CompletableFuture[]::new)).join();

      assertThat(Stream.of(server.getReceivedMessages()).map(mail -> headers(mail).stream().filter(line -> line.startsWith("Message-ID"))
          .findFirst().orElseThrow())).hasSize(31).doesNotHaveDuplicates();
      people.forEach(identity::deleteUser);
    } finally {
      server.stop();
    }
  }

  @Test
  void threadsOfItsOwnSendWhatIsDue() {
    GreenMail server = room.mailbox();
    SendInBackground background = new SendInBackground(sendMessages, new MessageSettings(null, Duration.ofMillis(100), 2));
    background.start();
    try {
      await().atMost(Duration.ofSeconds(20)).until(() -> room.kept("state").equals("SENT"));
      assertThat(server.getReceivedMessages()).hasSize(1);
    } finally {
      background.stop();
      server.stop();
    }
  }

  @Test
  void theChannelsSayThatTheyAreThere() {
    assertThat(caller.as("auditor").get("/api/notifications/channels").text())
        .isEqualTo("[{\"channel\":\"MAIL\",\"configured\":true},{\"channel\":\"SMS\",\"configured\":true}]");
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static List<String> headers(MimeMessage mail) {
    try {
      List<String> lines = new ArrayList<>();
      mail.getAllHeaderLines().asIterator().forEachRemaining(lines::add);
      return lines;
    } catch (MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
