package org.assetcloud.itsm.plan.document;

import java.util.Map;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.shared.text.InWords;

/** A criterion and what was answered. */
record AnswerRow(PlanPaper paper, Answer answer) {

  Map<String, String> cells() {
    Answer.Given given = answer.given();
    boolean open = given == null;
    return Row.of("no", "" + answer.position(), "kind", answer.criterion().kind().label(), "criterion", answer.criterion().criterion(),
        "owner", paper.name(answer.criterion().owner()), "measured", open ? "" : given.measured(), "met", met(given),
        "evidence", open ? "" : given.evidence(), "by", open ? "" : paper.name(given.by()), "at", open ? "" : InWords.instant(given.at()),
        "issue", open ? "" : given.issue(), "ticket", open ? "" : given.ticket());
  }

  private String met(Answer.Given given) {
    if (given == null) {
      return "未答复";
    }
    return answer.failed() ? "%s（不通过）".formatted(given.met().label()) : given.met().label();
  }
}
