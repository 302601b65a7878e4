package org.assetcloud.itsm.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.people.Role.BUREAU_LEADER;
import static org.assetcloud.itsm.people.Role.BUREAU_OPERATOR;
import static org.assetcloud.itsm.people.Role.CONTRACTOR_DIRECTOR;
import static org.assetcloud.itsm.people.Role.ENGINEER;
import static org.assetcloud.itsm.people.Role.PROJECT_MANAGER;
import static org.assetcloud.itsm.people.Role.SPECIALIST;
import static org.assetcloud.itsm.people.Role.TEAM_LEAD;

import org.junit.jupiter.api.Test;

/** Who is asked after whom. */
class ChainTest {

  @Test
  void aSideEndsWithItsOwnHead() {
    assertThat(Chain.ofSide(TEAM_LEAD).roles()).containsExactly(TEAM_LEAD, PROJECT_MANAGER, CONTRACTOR_DIRECTOR);
    assertThat(Chain.ofSide(BUREAU_OPERATOR).roles()).containsExactly(BUREAU_OPERATOR, BUREAU_LEADER);
    assertThat(Chain.ofSide(BUREAU_LEADER).above()).isEmpty();
  }

  @Test
  void theBureauStandsInForTheContractorAtLastAndNeverForItsWork() {
    assertThat(Chain.upToTheBureau(PROJECT_MANAGER).roles())
        .containsExactly(PROJECT_MANAGER, CONTRACTOR_DIRECTOR, BUREAU_OPERATOR, BUREAU_LEADER);
    assertThat(Chain.forWork(ENGINEER).roles()).containsExactly(ENGINEER, SPECIALIST, TEAM_LEAD, PROJECT_MANAGER, CONTRACTOR_DIRECTOR);
  }

  @Test
  void nobodyIsAskedAfterTheLastNorTwice() {
    assertThat(Chain.endingWith(BUREAU_LEADER, PROJECT_MANAGER, CONTRACTOR_DIRECTOR).roles())
        .containsExactly(PROJECT_MANAGER, CONTRACTOR_DIRECTOR, BUREAU_LEADER);
    assertThat(Chain.endingWith(BUREAU_LEADER, PROJECT_MANAGER, null).roles()).containsExactly(PROJECT_MANAGER, BUREAU_LEADER);
    assertThat(Chain.endingWith(BUREAU_LEADER, PROJECT_MANAGER, PROJECT_MANAGER).roles()).containsExactly(PROJECT_MANAGER, BUREAU_LEADER);
    assertThat(Chain.endingWith(BUREAU_LEADER, PROJECT_MANAGER, BUREAU_LEADER).roles()).containsExactly(PROJECT_MANAGER, BUREAU_LEADER);
    assertThat(Chain.endingWith(BUREAU_LEADER, BUREAU_LEADER, PROJECT_MANAGER).roles()).containsExactly(BUREAU_LEADER);
  }

  @Test
  void theNextThatHasSomebodyIsAskedAndTheChainEnds() {
    Chain chain = Chain.endingWith(BUREAU_LEADER, PROJECT_MANAGER, CONTRACTOR_DIRECTOR);

    assertThat(chain.after(PROJECT_MANAGER, role -> true)).hasValue(CONTRACTOR_DIRECTOR);
    assertThat(chain.after(PROJECT_MANAGER, role -> role != CONTRACTOR_DIRECTOR)).hasValue(BUREAU_LEADER);
    assertThat(chain.after(PROJECT_MANAGER, role -> false)).isEmpty();
    assertThat(chain.after(BUREAU_LEADER, role -> true)).isEmpty();
  }
}
