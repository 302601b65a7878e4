package org.assetcloud.itsm.work;

import java.util.Optional;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Gives the open tasks about one thing to those who are named for them now: part of the step that named another person. */
@Component
public class FollowNames {

  private final OpenWork work;
  private final Desks desks;
  private final Members members;

  FollowNames(OpenWork work, Desks desks, Members members) {
    this.work = work;
    this.desks = desks;
    this.members = members;
  }

  /** What nobody has claimed yet is only offered anew; what somebody has goes to the one who is named. */
  public void of(String number) {
    work.about(number).forEach(task -> desks.of(task).named(task).ifPresent(named -> follow(task, named)));
  }

  private void follow(WorkItem task, Named named) {
    boolean another = task.holder() != null && !task.holder().equals(named.person());
    Optional<Role> role = named.roles().stream().filter(one -> members.of(one).contains(named.person())).findFirst();
    if (role.isPresent() && (another || !task.roles().contains(role.get()))) {
      work.offer(task, role.get(), task.holder() == null ? null : named.person());
    }
  }
}
