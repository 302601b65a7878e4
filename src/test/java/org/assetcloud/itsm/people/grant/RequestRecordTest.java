package org.assetcloud.itsm.people.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.grant.RoleRequest.State;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.number.DayNumbers;
import org.assetcloud.itsm.testing.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class RequestRecordTest {

  /** In Shanghai it is already the next day. */
  private static final Instant NOW = Instant.parse("2026-03-02T16:30:00Z");
  private static final RoleRequest ASKED = RoleRequest.ask("wang", Role.SPECIALIST, "接替二线", "security-officer", Instant.EPOCH);

  private final RoleRequests requests = mock(RoleRequests.class);
  private final DayNumbers numbers = mock(DayNumbers.class);
  private final RequestRecord record =
      new RequestRecord(requests, numbers, Somebody.of(Role.SECURITY_OFFICER), Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void theNextNumber() {
    when(numbers.next("QX", LocalDate.of(2026, 3, 3))).thenReturn("QX-20260303-0001");
    when(requests.add(any())).thenAnswer(call -> call.getArgument(0));
  }

  @Test
  void aRequestIsNumberedByTheDayInShanghaiAndSaysWhoAsked() {
    RoleRequest asked = record.asked("wang", Role.SPECIALIST, " 接替二线 ");

    assertThat(asked).isEqualTo(RoleRequest.ask("wang", Role.SPECIALIST, "接替二线", "security-officer", NOW).numbered("QX-20260303-0001"));
  }

  @Test
  void whoeverAnswersSecondIsRefused() {
    when(requests.update(any())).thenReturn(true, false);

    assertThat(record.answered(ASKED, RoleDecision.REJECT, "不需要").state()).isEqualTo(State.DECLINED);

    assertThatThrownBy(() -> record.answered(ASKED, RoleDecision.APPROVE, null)).isInstanceOf(Conflict.class);
  }

  @Test
  void whatNobodyAskedForIsOnRecordOnceItIsTakenAway() {
    when(requests.find("wang", Role.SPECIALIST, State.CONFIRMED)).thenReturn(Optional.empty());
    when(requests.update(any())).thenReturn(true);
    ArgumentCaptor<RoleRequest> stored = ArgumentCaptor.forClass(RoleRequest.class);

    record.removed("wang", Role.SPECIALIST);

    verify(requests).update(stored.capture());
    assertThat(stored.getValue().state()).isEqualTo(State.REMOVED);
    assertThat(stored.getValue().removedBy()).isEqualTo("security-officer");
    assertThat(stored.getValue().reason()).isEqualTo("系统初始化时授予。");
  }
}
