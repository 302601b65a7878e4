package org.assetcloud.sample.visit;

import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.assetcloud.itsm.engine.step.FormContext;
import org.assetcloud.itsm.shared.text.InWords;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What its forms show, and what a changed model or form can count on. */
@Component
class RoomVisitForms implements FormContext, ProcessOffers {

  private final ArrangeVisits arrange;

  RoomVisitForms(ArrangeVisits arrange) {
    this.arrange = arrange;
  }

  @Override
  public String processKey() {
    return RoomVisitRecords.KEY;
  }

  @Override
  public Map<String, Object> of(Task task, String number) {
    RoomVisit visit = arrange.get(number);
    return Map.of("number", number, "title", visit.title(), "visitors", visit.visitors(), "deadline", InWords.instant(visit.dueAt()));
  }

  @Override
  public Set<String> elements() {
    return Set.of();
  }

  @Override
  public Set<String> variables() {
    return Set.of("number", "title");
  }

  @Override
  public Set<String> shown() {
    return Set.of("number", "title", "visitors", "deadline");
  }

  @Override
  public Set<String> lists() {
    return Set.of();
  }

  @Override
  public Map<String, Map<String, Question>> questions() {
    Question optional = new Question(false, Set.of());
    return Map.of("askVisit", Map.of("title", new Question(true, Set.of()), "visitors", new Question(true, Set.of()), "urgent", optional),
        "approveVisit", Map.of("decision", new Question(true, Set.of("APPROVE", "REJECT")), "comment", optional));
  }
}
