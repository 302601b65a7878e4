package org.assetcloud.itsm.change.process;

import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.springframework.stereotype.Component;

/** What a changed {@code changeApproval.bpmn} and its forms can count on; a test holds it against the packaged ones. */
@Component
class ChangeApprovalOffers implements ProcessOffers {

  @Override
  public String processKey() {
    return ChangeApproval.KEY;
  }

  @Override
  public Set<String> elements() {
    return Set.of(ChangeApproval.REVIEW);
  }

  @Override
  public Set<String> variables() {
    return Set.of(ChangeApproval.NUMBER, ChangeApproval.TITLE);
  }

  @Override
  public Set<String> shown() {
    return ChangeQuestions.SHOWN;
  }

  @Override
  public Set<String> lists() {
    return Set.of();
  }

  @Override
  public Map<String, Map<String, Question>> questions() {
    return Map.of("requestChange", ChangeQuestions.request(), "reviewChange", Map.of("comment", ChangeQuestions.NEEDED));
  }
}
