package org.assetcloud.itsm.plan.criteria;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/** Which criteria of a release are to be answered, by whom and by when (R4.2). */
@Component
public class OpenAnswers {

  private final Answers answers;
  private final Clock clock;

  OpenAnswers(Answers answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  /** The criteria still to be answered, by their positions. */
  public List<Integer> open(String number) {
    return answers.answers(number).stream().filter(answer -> answer.given() == null).map(Answer::position).toList();
  }

  public PlanContent.Criterion criterion(String number, int position) {
    return at(number, position).criterion();
  }

  /** Whether it is still its owner's alone to answer; from its deadline on it is the team-lead's (R4.2). */
  public boolean ownersTurn(String number, int position) {
    return clock.instant().isBefore(due(number, position));
  }

  /** By when it is to be answered. */
  public Instant due(String number, int position) {
    return at(number, position).asked().due();
  }

  /** @throws Conflict where the release asks for no such answer */
  Answer at(String number, int position) {
    return answers.answers(number).stream().filter(answer -> answer.position() == position).findFirst()
        .orElseThrow(() -> new Conflict("answered-already", "应急方案 %s 没有这条待答复的准则，请刷新待办列表。".formatted(number)));
  }
}
