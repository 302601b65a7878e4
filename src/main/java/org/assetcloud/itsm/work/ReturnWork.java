package org.assetcloud.itsm.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assetcloud.itsm.asking.HolderLeaves;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.RoleLost;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Work of a person who may not do it any more returns to its group at once, and their lead is told, or it goes to their lead, as the table of
 * its feature says (R7.1). What only a named person may do
 * stays with its name and is reported to the project manager, who names somebody else; held in another role that may do it, it goes along.
 */
@Component
public class ReturnWork {

  private final OpenWork work;
  private final HeldWork held;
  private final Desks desks;
  private final Leads leads;
  private final TellOfWork tell;

  ReturnWork(OpenWork work, HeldWork held, Desks desks, Leads leads, TellOfWork tell) {
    this.work = work;
    this.held = held;
    this.desks = desks;
    this.leads = leads;
    this.tell = tell;
  }

  @EventListener
  void lost(RoleLost role) {
    backTo(held.withoutRole(role.person()).stream().map(work::find).flatMap(Optional::stream).toList());
    replaceable();
  }

  /** Finds what lies with people who may not do it, however it came to that, as in a database from before this was watched. */
  public void check() {
    backTo(held.withoutRole().stream().map(work::find).flatMap(Optional::stream).toList());
    replaceable();
  }

  private void backTo(List<WorkItem> tasks) {
    Map<Role, List<WorkItem>> returned = new LinkedHashMap<>();
    Map<Role, List<WorkItem>> moved = new LinkedHashMap<>();
    for (WorkItem task : tasks) {
      Optional<Named> named = desks.of(task).named(task).filter(one -> one.person().equals(task.holder()));
      Optional<Role> lead = named.isPresent() ? Optional.empty() : lead(task);
      if (named.isPresent()) {
        stays(task, named.get());
      } else if (lead.isPresent()) {
        desks.of(task).returned(task, "“%s”转给%s：%s已没有可以办理的角色。".formatted(task.name(), lead.get().label(), tell.called(task.holder())));
        work.offer(task, lead.get(), null);
        moved.computeIfAbsent(lead.get(), role -> new ArrayList<>()).add(task);
      } else {
        desks.of(task).returned(task, "“%s”退回待领：%s已没有可以办理的角色。".formatted(task.name(), tell.called(task.holder())));
        work.release(task);
        returned.computeIfAbsent(leads.of(role(task)), role -> new ArrayList<>()).add(task);
      }
    }
    returned.forEach((lead, list) -> tell.returned(lead, list, holders(list)));
    moved.forEach((lead, list) -> tell.moved(lead, list, holders(list)));
  }

  private String holders(List<WorkItem> tasks) {
    return tasks.stream().map(WorkItem::holder).distinct().map(tell::called).collect(Collectors.joining("、"));
  }

  /** To whom it goes where its table says so; empty where it returns to its group, or nobody above may do it. */
  private Optional<Role> lead(WorkItem task) {
    TaskTerms terms = desks.terms(task.process(), task.step(), task.number());
    return terms.holderLeaves() != HolderLeaves.MOVE_TO_LEAD ? Optional.empty()
        : leads.toTakeOver(task, terms.told(), person -> desks.of(task).keepsFrom(task, person).isEmpty());
  }

  /** Those that a named person has to claim first lie with nobody. */
  private void replaceable() {
    work.unclaimed(desks.claimedByTheNamed()).forEach(task -> desks.of(task).named(task)
        .filter(named -> task.roles().stream().noneMatch(role -> leads.members(role).contains(named.person())))
        .ifPresent(named -> stays(task, named)));
  }

  private void stays(WorkItem task, Named named) {
    Optional<Role> other = named.roles().stream().filter(role -> leads.members(role).contains(named.person())).findFirst();
    if (other.isPresent()) {
      work.offer(task, other.get(), task.holder());
    } else {
      tell.toBeReplaced(leads.planning(), task, named.person(), tell.called(named.person()));
    }
  }

  /** A task that nobody at all is offered is the project manager's to look at. */
  private static Role role(WorkItem task) {
    return task.roles().stream().findFirst().orElse(Role.TEAM_LEAD);
  }
}
