package org.assetcloud.itsm.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.assetcloud.itsm.shared.Refused;
import org.junit.jupiter.api.Test;

/** Answers against the seats they were asked of. */
class AnswersTest {

  private record Place(int position) implements Answers.Seat {}

  private record Said(int position, String person, Decision decision) implements Answers.Given {}

  @Test
  void silenceIsNoAnswer() {
    assertThat(answers(2).all()).isFalse();
    assertThat(answers(2, yes(1, "a")).all()).isFalse();
    assertThat(answers(2, yes(1, "a")).open()).extracting(Place::position).containsExactly(2);
    assertThat(answers(2, yes(1, "a"), yes(2, "b")).all()).isTrue();
    assertThat(answers(0).all()).as("nobody was asked").isFalse();
  }

  @Test
  void onePersonsTwoAnswersAreNotOfDifferentPersons() {
    assertThat(answers(2, yes(1, "a"), yes(2, "a")).ofDifferentPersons()).isFalse();
    assertThat(answers(2, yes(1, "a"), yes(2, "b")).ofDifferentPersons()).isTrue();
    assertThat(answers(2, yes(1, "a"), yes(2, "a")).persons()).containsExactly("a");
  }

  @Test
  void whoDidNotApproveIsFound() {
    Answers<Place, Said> against = answers(3, yes(1, "a"), new Said(2, "b", Decision.RETURN), new Said(3, "c", Decision.REJECT));

    assertThat(against.against()).map(Said::person).hasValue("b");
    assertThat(against.says(Decision.REJECT)).isTrue();
    assertThat(answers(1, yes(1, "a")).against()).isEmpty();
  }

  @Test
  void aPositionThatIsNotAskedForHasNoSeat() {
    assertThat(answers(2).at(2)).hasValue(new Place(2));
    assertThat(answers(2).at(3)).isEmpty();
    assertThat(answers(2, yes(1, "a")).of(new Place(1))).map(Said::person).hasValue("a");
  }

  @Test
  void whoeverDoesNotApproveSaysWhyAndWhoeverDoesMay() {
    assertThat(Decision.APPROVE.said("comment", "意见", " ")).isNull();
    assertThat(Decision.RETURN.said("comment", "意见", "请补充回退步骤。")).isEqualTo("请补充回退步骤。");
    assertThatThrownBy(() -> Decision.REJECT.said("comment", "意见", " ")).isInstanceOf(Refused.class);
  }

  @Test
  void approvingAPlanIsSigningIt() {
    assertThat(Decision.values()).extracting(Decision::label).containsExactly("同意", "退回修改", "否决");
    assertThat(Decision.values()).extracting(Decision::signed).containsExactly("同意并签署", "退回修改", "否决");
  }

  private static Answers<Place, Said> answers(int seats, Said... given) {
    return new Answers<>(IntStream.rangeClosed(1, seats).mapToObj(Place::new).toList(), List.of(given));
  }

  private static Said yes(int position, String person) {
    return new Said(position, person, Decision.APPROVE);
  }
}
