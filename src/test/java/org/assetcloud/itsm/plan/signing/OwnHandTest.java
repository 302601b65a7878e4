package org.assetcloud.itsm.plan.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import org.assetcloud.itsm.people.OwnPassword;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.testing.Somebody;
import org.junit.jupiter.api.Test;

class OwnHandTest {

  private final OwnPassword password = mock(OwnPassword.class);
  private final OwnHand hand = new OwnHand(Somebody.of(Role.TEAM_LEAD), password);

  @Test
  void theOwnPasswordProvesWhoSigns() {
    when(password.matches("team-lead", "right")).thenReturn(true);

    OwnHand.Proof proof = hand.prove("right");

    assertThat(proof.person()).isEqualTo("team-lead");
    assertThatCode(proof::check).doesNotThrowAnyException();
  }

  @Test
  void aWrongOneIsRefusedOnlyOnceEverythingElseIsRight() {
    OwnHand.Proof proof = hand.prove("wrong");

    assertThatThrownBy(proof::check).isInstanceOf(Refused.class).hasMessageContaining("密码不正确");
  }

  @Test
  void noPasswordIsNoGuess() {
    assertThat(hand.prove(null).right()).isFalse();
    assertThat(hand.prove("").right()).isFalse();

    verifyNoInteractions(password);
  }
}
