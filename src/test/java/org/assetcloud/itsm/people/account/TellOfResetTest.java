package org.assetcloud.itsm.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Somebody;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class TellOfResetTest {

  private final TellPeople tellPeople = mock(TellPeople.class);
  private final TellOfReset tellOfReset = new TellOfReset(tellPeople, role -> List.of(role.id()), ids -> Map.of("security-officer", "赵六"),
      Somebody.of(Role.SECURITY_OFFICER), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  @Test
  void thePersonHearsOfIt() {
    assertThat(told(new Account("wang", "王五", List.of(Role.ENGINEER), null))).containsExactly("wang");
  }

  @Test
  void ofAnAccountOfTheBureauItsLeaderHearsToo() {
    assertThat(told(new Account("li", "李四", List.of(Role.BUREAU_OPERATOR), null))).containsExactly("li", "bureau-leader");
  }

  private Collection<String> told(Account account) {
    ArgumentCaptor<Collection<String>> people = ArgumentCaptor.captor();
    tellOfReset.tell(account);
    verify(tellPeople).tell(people.capture(), any());
    return people.getValue();
  }
}
