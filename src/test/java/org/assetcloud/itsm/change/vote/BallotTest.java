package org.assetcloud.itsm.change.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

/** What votes amount to (R7.4): silence never approves, one refusal refuses. */
class BallotTest {

  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @Test
  void silenceNeverApproves() {
    assertThat(ballot(2).outcome()).isNull();
    assertThat(ballot(2, vote(1, "a", Decision.APPROVE)).outcome()).isNull();
    assertThat(ballot(2, vote(1, "a", Decision.APPROVE), vote(2, "b", Decision.APPROVE)).outcome()).isEqualTo(RoundOutcome.APPROVE);
  }

  @Test
  void onePersonsTwoVotesAreNoTwoVotes() {
    assertThat(ballot(2, vote(1, "a", Decision.APPROVE), vote(2, "a", Decision.APPROVE)).outcome()).isNull();
  }

  @Test
  void oneWhoRejectsOrReturnsDecidesWhateverTheOthersSay() {
    assertThat(ballot(3, vote(1, "a", Decision.APPROVE), vote(2, "b", Decision.REJECT)).outcome()).isEqualTo(RoundOutcome.REJECT);
    assertThat(ballot(3, vote(1, "a", Decision.RETURN)).outcome()).isEqualTo(RoundOutcome.RETURN);
    assertThat(ballot(3, vote(1, "a", Decision.RETURN), vote(2, "b", Decision.REJECT)).outcome()).isEqualTo(RoundOutcome.REJECT);
  }

  @Test
  void noSeatsAndASeatThatNobodyIsLeftForAreNoApproval() {
    assertThat(ballot(0).outcome()).isEqualTo(RoundOutcome.NOT_APPROVED);
    Ballot abandoned = new Ballot(round(), List.of(seat(1, Role.TEAM_LEAD), seat(2, null)), List.of(vote(1, "a", Decision.APPROVE)));
    assertThat(abandoned.outcome()).isEqualTo(RoundOutcome.NOT_APPROVED);
  }

  @Test
  void windowsThatTouchDoNotOverlapAndOneSecondDoes() {
    Window first = new Window(NOW, NOW.plusSeconds(3600));

    assertThat(first.overlaps(new Window(NOW.plusSeconds(3600), NOW.plusSeconds(7200)))).isFalse();
    assertThat(first.overlaps(new Window(NOW.plusSeconds(3599), NOW.plusSeconds(7200)))).isTrue();
    assertThat(first.contains(NOW)).isTrue();
    assertThat(first.contains(NOW.plusSeconds(3600))).isFalse();
    assertThat(first.endedBy(NOW.plusSeconds(3600))).isTrue();
  }

  private static Ballot ballot(int seats, Vote... votes) {
    List<Seat> all = new ArrayList<>();
    for (int position = 1; position <= seats; position++) {
      all.add(seat(position, Role.TEAM_LEAD));
    }
    return new Ballot(round(), all, Arrays.asList(votes));
  }

  private static Round round() {
    return new Round(1, 1, Stage.BEFORE, NOW, null, null);
  }

  private static Seat seat(int position, Role holder) {
    return new Seat(1, position, new Seat.Terms(Role.TEAM_LEAD, null, new Times(CalendarKind.OFFICE, Duration.ofHours(3), Duration.ofHours(7))),
        holder, NOW, SeatLevel.ASKED, false);
  }

  private static Vote vote(int position, String person, Decision decision) {
    return new Vote(1, position, person, Role.TEAM_LEAD, decision, null, NOW);
  }
}
