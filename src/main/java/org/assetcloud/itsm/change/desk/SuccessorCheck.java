package org.assetcloud.itsm.change.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.assessment.AssessedChanges;
import org.assetcloud.itsm.change.assessment.Assessment;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.springframework.stereotype.Component;

/** Whoever takes over a part in a change meets the conditions of a request, and neither voted on it nor rated it (R7.4). */
@Component
class SuccessorCheck {

  private final AssessedChanges changes;
  private final Members members;

  SuccessorCheck(AssessedChanges changes, Members members) {
    this.changes = changes;
    this.members = members;
  }

  /**
   * @param voters who voted on the change
   * @throws org.assetcloud.itsm.shared.Refused naming what speaks against this person
   */
  void check(FilledIn filledIn, Change change, ChangePart part, String person, Collection<String> voters) {
    Assessment assessment = changes.assessment(change.number(), change.progress().revision());
    if (person == null || person.isBlank()) {
      filledIn.refuse("person", "请选择接替的人。");
    } else if (person.equals(part.of(change))) {
      filledIn.refuse("person", "%s现在就是“%s”，请选择另一人。".formatted(part.label(), person));
    } else if (part.roles().stream().noneMatch(role -> members.of(role).contains(person))) {
      filledIn.refuse("person", "%s须为%s，没有这样的人员“%s”。".formatted(part.label(),
          part.roles().stream().map(Role::label).collect(Collectors.joining("、")), person));
    } else if (voters.contains(person)) {
      filledIn.refuse("person", "“%s”就变更 %s 投过票，不能接替%s，请另选一人。".formatted(person, change.number(), part.label()));
    } else if (assessment != null && person.equals(assessment.by()) && part != ChangePart.VERIFIER) {
      filledIn.refuse("person", "“%s”评估了变更 %s 的风险，不能接替%s，请另选一人。".formatted(person, change.number(), part.label()));
    } else if (together(change, part, person)) {
      filledIn.refuse("person", "验证人不能是实施人，请另选一人。");
    }
    filledIn.accepted();
  }

  private static boolean together(Change change, ChangePart part, String person) {
    return part != ChangePart.REQUESTER && Arrays.stream(ChangePart.values()).filter(other -> other != ChangePart.REQUESTER)
        .anyMatch(other -> person.equals(other.of(change)));
  }
}
