package org.assetcloud.itsm.change.due;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assetcloud.itsm.asking.Chain;
import org.assetcloud.itsm.asking.Conflicts;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/**
 * Who decides about a change in which people have a part (R7.4): whoever asked for it, carries it out or verifies it counts as absent, and the
 * next role of that side decides. A colleague of theirs may as well, where there is one, but need not be alone with it.
 */
@Component
public class Deciders {

  private final Members members;

  Deciders(Members members) {
    this.members = members;
  }

  /**
   * Whom a decision is offered.
   *
   * @param people the members of these roles who have no part in the change
   * @param because why it is not the usual role's alone, a Chinese sentence; empty where it is
   */
  public record Offer(List<Role> roles, List<String> people, String because) {

    /** As candidate groups. */
    public List<String> groups() {
      return roles.stream().map(Role::id).toList();
    }
  }

  /** @param role whose decision it is where nobody has a part in the change */
  public Offer of(Change change, Role role) {
    boolean concerned = members.of(role).stream().anyMatch(conflicts(change)::keeps);
    boolean missing = free(change, role).isEmpty();
    if (!concerned && !missing) {
      return new Offer(List.of(role), free(change, role), "");
    }
    List<Role> roles = new ArrayList<>(missing ? List.of() : List.of(role));
    Chain.ofSide(role).after(role, next -> !free(change, next).isEmpty()).ifPresent(roles::add);
    if (roles.isEmpty()) {
      return new Offer(List.of(role), List.of(), "没有可以办理的人员，请配备%s。".formatted(role.label()));
    }
    TreeSet<String> people = new TreeSet<>();
    roles.forEach(one -> people.addAll(free(change, one)));
    return new Offer(roles, List.copyOf(people), (concerned ? "%s中有本变更的申请人、实施人或验证人，须回避，由%s办理。" : "没有%s，由%s办理。")
        .formatted(role.label(), roles.stream().map(Role::label).collect(Collectors.joining("或"))));
  }

  /** @throws Forbidden for whoever has a part in the change */
  public void check(Change change, String person) {
    conflicts(change).check(person);
  }

  private static Conflicts conflicts(Change change) {
    return Conflicts.of(new Conflicts.Rule("own-change-concerned", change::involves,
        "您是变更 %s 的申请人、实施人或验证人，须回避，请由其他人办理。".formatted(change.number())));
  }

  private List<String> free(Change change, Role role) {
    return conflicts(change).free(members.of(role));
  }
}
