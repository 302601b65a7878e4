package org.assetcloud.itsm.notify.message;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assetcloud.itsm.notify.message.Outcome.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class SendMessagesTest {

  private static final Instant NOW = Instant.parse("2026-02-14T16:10:00Z");

  private final Message message = new Message(7, Channel.MAIL, "li", "id", NOW, 0, 0, null);
  private final Sender sender = mock(Sender.class);
  private final Outbox outbox = mock(Outbox.class);
  private SendMessages sendMessages;

  @BeforeEach
  void oneMessageIsDue() {
    when(sender.channel()).thenReturn(Channel.MAIL);
    when(outbox.due(any(), any(), anyInt())).thenReturn(List.of(message)).thenReturn(List.of(message)).thenReturn(List.of());
    sendMessages = new SendMessages(List.of(sender), outbox, mock(GiveUp.class), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void whatIsKnownToBeSentIsRecordedLaterButNotSentAgain() {
    when(outbox.take(any(), any())).thenReturn(true);
    when(sender.send(message)).thenReturn(Outcome.sent("li@example.cn", "250"));
    doThrow(new DataAccessResourceFailureException("down")).doNothing().when(outbox).end(any(), eq(Result.SENT), any(), any(), any());

    assertThatThrownBy(() -> sendMessages.sendDue(Channel.MAIL)).isInstanceOf(DataAccessResourceFailureException.class);
    sendMessages.sendDue(Channel.MAIL);

    verify(sender, times(1)).send(any());
    verify(outbox, times(2)).end(any(), eq(Result.SENT), any(), any(), any());
  }

  @Test
  void whatAnotherHasTakenIsLeftToThem() {
    when(outbox.take(any(), any())).thenReturn(false);

    sendMessages.sendDue(Channel.MAIL);

    verify(sender, never()).send(any());
  }

  @Test
  void anUnexpectedErrorIsAFailureAndTriedAgain() {
    when(outbox.take(any(), any())).thenReturn(true, false);
    when(sender.send(message)).thenThrow(new IllegalStateException("unexpected"));
    doNothing().when(outbox).postpone(any(), any(), any(), any());

    sendMessages.sendDue(Channel.MAIL);

    verify(outbox).postpone(eq(message.attempted()), eq(NOW.plusSeconds(10)), eq(null), eq("java.lang.IllegalStateException: unexpected"));
  }
}
