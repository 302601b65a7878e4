package org.assetcloud.itsm.change.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers.Question;

/** What the forms of a change ask and show, whichever process they belong to. */
final class ChangeQuestions {

  static final Question OPTIONAL = new Question(false, Set.of());
  static final Question NEEDED = new Question(true, Set.of());

  static final Set<String> SHOWN = Set.of("number", "title", "kindAndType", "stageInWords", "deadline", "windowInWords", "riskInWords", "hands", "scope",
      "reasonInWords", "plan", "attention");

  /** Whether it brings something to go live or an update. */
  static final Question RELEASE = new Question(false, Set.of("true", "false"));

  private ChangeQuestions() {}

  /** A request, or its revision. */
  static Map<String, Question> request() {
    Map<String, Question> asked = new HashMap<>();
    Stream.of("title", "reason", "modules", "implementer", "verifier", "windowFrom", "windowTo", "steps", "testEvidence", "backOutSteps")
        .forEach(key -> asked.put(key, NEEDED));
    Stream.of("units", "downtimeMinutes", "oldValue", "newValue", "tickets", "template").forEach(key -> asked.put(key, OPTIONAL));
    asked.put("type", one(ChangeType.values()));
    asked.put("kind", one(ChangeKind.values()));
    return asked;
  }

  static Question one(Enum<?>[] answers) {
    return new Question(true, Arrays.stream(answers).map(Enum::name).collect(Collectors.toUnmodifiableSet()));
  }
}
