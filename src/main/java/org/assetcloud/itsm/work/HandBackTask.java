package org.assetcloud.itsm.work;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Whoever has claimed a task gives it back to those who may take it, at any hour: a vote as well as work on a ticket (R7.4, R5.7). */
@Component
public class HandBackTask {

  private final OpenWork work;
  private final Desks desks;
  private final CurrentUser person;

  HandBackTask(OpenWork work, Desks desks, CurrentUser person) {
    this.work = work;
    this.desks = desks;
    this.person = person;
  }

  /**
   * @throws Forbidden for anybody but the holder
   * @throws Conflict where it is one named person's
   */
  public void handBack(String id, String reason) {
    WorkItem task = work.get(id);
    Problem refusal = refusal(task);
    if (refusal != null) {
      throw refusal;
    }
    desks.of(task).handedBack(task, Text.reason("reason", "退回原因", reason, Text.OF_A_FORM));
    work.release(task);
  }

  /** @return null where the person may hand it back now */
  Problem refusal(WorkItem task) {
    if (!person.id().equals(task.holder())) {
      return new Forbidden("not-the-assignee", task.holder() == null
          ? "“%s”没有人认领，不需要退回。".formatted(task.name()) : "“%s”由他人办理，只有办理人可以退回。".formatted(task.name()));
    }
    return desks.of(task).named(task).isEmpty() ? null : new Conflict("named-person",
        "“%s”指定由您本人办理，不能退回；您不能办理时，请项目经理指定接替的人。".formatted(task.name()));
  }
}
