package org.assetcloud.itsm.people.account;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DisableUnusedTest {

  private static final Instant NOW = Instant.parse("2026-06-01T01:00:00Z");
  private static final int DAYS = 90;
  private static final Account ACCOUNT = new Account("wang", "王五", List.of(Role.ENGINEER), null);
  private static final AccountState STATE = AccountState.of("wang");

  private final AccountStates states = mock(AccountStates.class);
  private final LastOfRole lastOfRole = mock(LastOfRole.class);
  private final DisableAccount disableAccount = mock(DisableAccount.class);
  private final DisableUnused disableUnused = new DisableUnused(states, lastOfRole, disableAccount, Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void nobodyIsTheLastOfARole() {
    when(states.lock("wang")).thenReturn(STATE);
    when(lastOfRole.of(ACCOUNT)).thenReturn(Optional.empty());
  }

  @Test
  void anAccountThatWasNotUsedForLongerIsDisabled() {
    disableUnused.check(ACCOUNT, STATE, ago(DAYS).minusSeconds(1), DAYS);

    verify(disableAccount).disable(ACCOUNT, STATE, "连续 90 天没有登录，由系统自动停用。");
  }

  @Test
  void toTheSecondItMayStillBeUsed() {
    disableUnused.check(ACCOUNT, STATE, ago(DAYS), DAYS);

    verifyNoInteractions(disableAccount);
  }

  @Test
  void whatCountsIsTheLaterOfSignInAndEnabling() {
    disableUnused.check(ACCOUNT, STATE.usedSince(ago(10)), ago(200), DAYS);

    verifyNoInteractions(disableAccount);
  }

  @Test
  void anAccountThatNobodyEverUsedCountsFromNow() {
    disableUnused.check(ACCOUNT, STATE, null, DAYS);

    verify(states).store(STATE.usedSince(NOW));
    verifyNoInteractions(disableAccount);
  }

  @Test
  void theLastOfARoleStays() {
    when(lastOfRole.of(ACCOUNT)).thenReturn(Optional.of(Role.SECURITY_OFFICER));

    disableUnused.check(ACCOUNT, STATE, ago(200), DAYS);

    verify(disableAccount, never()).disable(any(), any(), any());
  }

  private static Instant ago(int days) {
    return NOW.minus(Duration.ofDays(days));
  }
}
