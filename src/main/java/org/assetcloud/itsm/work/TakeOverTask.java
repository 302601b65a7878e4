package org.assetcloud.itsm.work;

import java.time.Clock;
import java.util.Optional;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** A lead takes over what is overdue (R5.7, R7.4), unless only another person may do it or the lead has a part in it. */
@Component
public class TakeOverTask {

  private final OpenWork work;
  private final Desks desks;
  private final TellOfWork tell;
  private final CurrentUser person;
  private final Clock clock;

  TakeOverTask(OpenWork work, Desks desks, TellOfWork tell, CurrentUser person, Clock clock) {
    this.work = work;
    this.desks = desks;
    this.tell = tell;
    this.person = person;
    this.clock = clock;
  }

  /**
   * @throws Forbidden for anybody who does not lead those who may do it, or may not do it themselves
   * @throws Conflict before its due date
   */
  public void takeOver(String id, String reason) {
    WorkItem task = work.get(id);
    Problem refusal = refusal(task);
    if (refusal != null) {
      throw refusal;
    }
    String why = Text.needed("reason", "接办原因", reason, Text.OF_A_FORM);
    desks.of(task).takenOver(task, "“%s”逾期，由 %s 接办%s：%s".formatted(task.name(), person.id(),
        task.holder() == null ? "" : "（原由 %s 办理）".formatted(task.holder()), why));
    work.give(task, role(task).orElseThrow(), person.id());
    tell.takenOver(task, person.id());
  }

  /** @return null where the person may take it over now */
  Problem refusal(WorkItem task) {
    if (role(task).isEmpty()) {
      return new Forbidden("not-the-lead", "只有“%s”办理角色的上级可以接办。".formatted(task.name()));
    }
    Optional<Named> named = desks.of(task).named(task);
    if (named.isPresent()) {
      return new Forbidden("named-person", "“%s”指定由%s本人办理，不能接办；需要换人时请项目经理指定接替的人。".formatted(task.name(),
          tell.called(named.get().person())));
    }
    Optional<String> own = desks.of(task).keepsFrom(task, person.id());
    if (own.isPresent()) {
      return new Forbidden("not-to-be-taken-over", own.get());
    }
    boolean late = task.dueAt() != null && task.dueAt().isBefore(clock.instant());
    if (!late || person.id().equals(task.holder())) {
      return new Conflict("nothing-to-take-over", late ? "“%s”已由您办理。".formatted(task.name()) : "“%s”还没有逾期，不能接办。".formatted(task.name()));
    }
    return null;
  }

  /** In which role the person leads those who may do it. */
  private Optional<Role> role(WorkItem task) {
    return OverdueLevels.leads(task).stream().filter(role -> !task.roles().contains(role)).filter(person::holds).findFirst();
  }
}
