package org.assetcloud.itsm.notify.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.message.Channel;
import org.assetcloud.itsm.notify.message.Message;
import org.assetcloud.itsm.notify.message.MessageText;
import org.assetcloud.itsm.notify.message.Outcome;
import org.assetcloud.itsm.notify.message.Sender;
import org.assetcloud.itsm.people.Contacts;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.stereotype.Component;

/** Has the gateway send an SMS. Where it sends the caller elsewhere, nobody goes. */
@Component
class SendSms implements Sender {

  private static final Set<Integer> LATER = Set.of(408, 429);

  /** What the gateway is told; the text is one line. */
  private record Order(String id, String to, String text, String number, String level, OffsetDateTime at) {}

  private final SmsSettings settings;
  private final Contacts contacts;
  private final MessageText text;
  private final ObjectMapper json;
  private final Clock clock;
  private final HttpClient http;

  SendSms(SmsSettings settings, Contacts contacts, MessageText text, ObjectMapper json, Clock clock) {
    this.settings = settings;
    this.contacts = contacts;
    this.text = text;
    this.json = json;
    this.clock = clock;
    this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(settings.connectTimeout()).build();
  }

  @Override
  public Channel channel() {
    return Channel.SMS;
  }

  @Override
  public boolean configured() {
    return settings.configured();
  }

  @Override
  public String messageId(String digest) {
    return digest;
  }

  @Override
  public Outcome send(Message message) {
    return contacts.phone(message.recipient()).map(phone -> send(message, phone)).orElseGet(Outcome::noAddress);
  }

  private Outcome send(Message message, String phone) {
    try {
      HttpResponse<InputStream> answer = http.send(request(message, phone), BodyHandlers.ofInputStream());
      answer.body().close();
      return outcome(phone, answer.statusCode());
    } catch (IOException unanswered) {
      return Outcome.failed(phone, "短信网关没有应答：" + unanswered);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Outcome.failed(phone, "系统停止时正在发送。");
    }
  }

  private HttpRequest request(Message message, String phone) throws JsonProcessingException {
    Announcement said = message.announcement();
    String body = json.writeValueAsString(
        new Order(message.messageId(), phone, text.sms(said), said.number(), said.level(), Zone.answer(said.at())));
    Signature signature = Signature.of(body, clock.instant(), settings.secret());
    return HttpRequest.newBuilder(settings.url()).timeout(settings.timeout()).header("Content-Type", "application/json; charset=utf-8")
        .header("Idempotency-Key", message.messageId()).header("X-Itsm-Timestamp", signature.timestamp())
        .header("X-Itsm-Signature", signature.value()).POST(BodyPublishers.ofString(body)).build();
  }

  private static Outcome outcome(String phone, int status) {
    if (status >= 200 && status <= 299) {
      return Outcome.sent(phone, "HTTP " + status);
    }
    boolean refused = status >= 400 && status <= 499 && !LATER.contains(status);
    return refused ? Outcome.refused(phone, "短信网关拒绝：HTTP " + status) : Outcome.failed(phone, "短信网关未能接收：HTTP " + status);
  }
}
