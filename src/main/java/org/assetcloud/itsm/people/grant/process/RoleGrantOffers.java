package org.assetcloud.itsm.people.grant.process;

import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.springframework.stereotype.Component;

/** What a changed {@code roleGrant.bpmn} and its form can count on; a test holds it against the packaged ones. */
@Component
class RoleGrantOffers implements ProcessOffers {

  @Override
  public String processKey() {
    return RoleGrant.KEY;
  }

  @Override
  public Set<String> elements() {
    return Set.of(RoleGrant.CONFIRM);
  }

  @Override
  public Set<String> variables() {
    return Set.of(RoleGrant.NUMBER, RoleGrant.TITLE);
  }

  @Override
  public Set<String> shown() {
    return Set.of("number", "roleInWords", "deadline", "person", "askedByInWords", "heldInWords", "reasonInWords");
  }

  @Override
  public Set<String> lists() {
    return Set.of();
  }

  @Override
  public Map<String, Map<String, Question>> questions() {
    return Map.of("confirmRole", Map.of("decision", new Question(true, Set.of("APPROVE", "REJECT")), "comment", new Question(false, Set.of())));
  }
}
