package org.assetcloud.itsm.plan.desk;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.plan.criteria.Answers;
import org.assetcloud.itsm.plan.signing.Signature;
import org.assetcloud.itsm.plan.signing.Signatures;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.springframework.stereotype.Component;

/** Whom a plan names beside its signers, and who may be named instead (R4.1, R4.2). */
@Component
class NamedPersons {

  private final Signatures signatures;
  private final Answers answers;
  private final Members members;

  NamedPersons(Signatures signatures, Answers answers, Members members) {
    this.signatures = signatures;
    this.answers = answers;
    this.members = members;
  }

  /** Whoever signed any version of it. */
  Set<String> signers(EmergencyPlan plan) {
    return signatures.signatures(plan.number()).stream().map(Signature::person).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Somebody else answers it from now on. */
  void own(EmergencyPlan plan, Answer criterion, String person) {
    answers.own(plan.number(), criterion.position(), person);
  }

  /** The criterion, which is still to be answered. */
  Answer criterion(FilledIn filledIn, EmergencyPlan plan, Integer position) {
    List<Answer> asked = answers.answers(plan.number());
    if (asked.isEmpty()) {
      throw new Conflict("criteria-not-open", "应急方案 %s 还没有上线，请编制人修改方案中的负责人。".formatted(plan.number()));
    }
    Answer found = asked.stream().filter(answer -> Integer.valueOf(answer.position()).equals(position)).findFirst().orElse(null);
    if (found == null) {
      filledIn.refuse("criterion", "请填写第几条准则，从 1 到 %d。".formatted(asked.size()));
      filledIn.accepted();
    } else if (found.given() != null) {
      throw new Conflict("answered-already", "应急方案 %s 的这条准则已经答复，不需要替换负责人。".formatted(plan.number()));
    }
    return found;
  }

  /** @throws org.assetcloud.itsm.shared.Refused where this person cannot */
  void check(EmergencyPlan plan, NamedPart part, String before, String person, Set<String> signers) {
    FilledIn filledIn = new FilledIn();
    if (person == null || person.isBlank()) {
      filledIn.refuse("person", "请选择接替的人。");
    } else if (person.equals(before)) {
      filledIn.refuse("person", "%s现在就是“%s”，请选择另一人。".formatted(part.label(), person));
    } else if (part.roles().stream().noneMatch(role -> members.of(role).contains(person))) {
      filledIn.refuse("person", "%s须为%s，没有这样的人员“%s”。".formatted(part.label(),
          part.roles().stream().map(Role::label).collect(Collectors.joining("、")), person));
    } else if (signers.contains(person)) {
      filledIn.refuse("person", "“%s”签署过应急方案 %s，不能接替%s，请另选一人。".formatted(person, plan.number(), part.label()));
    }
    filledIn.accepted();
  }
}
