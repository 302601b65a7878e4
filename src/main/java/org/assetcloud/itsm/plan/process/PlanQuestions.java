package org.assetcloud.itsm.plan.process;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers.Question;

/** What the forms of a plan ask and show, whichever process they belong to. */
final class PlanQuestions {

  static final Question OPTIONAL = new Question(false, Set.of());
  static final Question NEEDED = new Question(true, Set.of());
  static final Set<String> SHOWN = Set.of("number", "title", "change", "author", "deadline", "releaseInWords", "riskInWords", "attention", "plan",
      "difference", "signatures", "criterionInWords", "consequence");

  private PlanQuestions() {}

  static Question one(Enum<?>[] answers) {
    return new Question(true, Arrays.stream(answers).map(Enum::name).collect(Collectors.toUnmodifiableSet()));
  }
}
