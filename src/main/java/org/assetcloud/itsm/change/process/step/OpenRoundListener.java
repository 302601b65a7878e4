package org.assetcloud.itsm.change.process.step;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.change.vote.OpenRound;
import org.assetcloud.itsm.change.vote.Seat;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.engine.step.TableAnswer;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Before the table of approvers is asked it gets its inputs; its answer opens the round. */
@ProcessBean
class OpenRoundListener implements ExecutionListener {

  private final OpenRound openRound;
  private final Clock clock;

  OpenRoundListener(OpenRound openRound, Clock clock) {
    this.openRound = openRound;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    if (EVENTNAME_START.equals(execution.getEventName())) {
      inputs(openRound.question(number)).forEach((name, value) -> Submitted.handOn(execution, name, value));
      return;
    }
    Submitted.handOn(execution, "seats", openRound.open(number, question -> table(execution, question), clock.instant()).stream()
        .map(String::valueOf).toList());
  }

  private static List<Seat.Terms> table(DelegateExecution execution, OpenRound.Question question) {
    return TableAnswer.rows(execution, "changeApprovers", inputs(question)).stream().map(OpenRoundListener::terms).toList();
  }

  private static Map<String, String> inputs(OpenRound.Question question) {
    return Map.of("stage", question.stage().name(), "risk", question.risk().name(), "exception", question.exception() ? "YES" : "NO");
  }

  private static Seat.Terms terms(Map<String, Object> row) {
    Object deputy = row.get("deputy");
    return new Seat.Terms(Role.of((String) row.get("role")), deputy == null || "".equals(deputy) ? null : Role.of((String) deputy),
        new Times(CalendarKind.valueOf((String) row.get("calendar")), Duration.parse((String) row.get("reminder")),
            Duration.parse((String) row.get("deadline"))));
  }
}
