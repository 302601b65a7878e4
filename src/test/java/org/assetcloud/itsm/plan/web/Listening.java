package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;

/** Both members of every role, and what each of them is told of a plan from one look to the next. */
final class Listening {

  static final String ASKED = "";
  static final String REMINDED = "催办";
  static final String OVERDUE = "逾期";

  private final Caller caller;
  private final ChangeCalls changes;
  private final Map<String, List<String>> known = new HashMap<>();

  Listening(Caller caller, ChangeCalls changes) {
    this.caller = caller;
    this.changes = changes;
  }

  /** Fires the timer at its own moment, which has to be this one; says who was told by it, and on which level. */
  Map<String, String> firing(String number, String timer, String moment) {
    told(number);
    assertThat(changes.fire(number, timer)).isEqualTo(at(moment));
    return told(number);
  }

  /** Who was told of the plan since last time, and on which level; the levels of several messages after each other. */
  Map<String, String> told(String number) {
    Map<String, String> told = new TreeMap<>();
    for (Role role : Role.values()) {
      for (String person : List.of(role.id(), role.id() + "-2")) {
        List<String> seen = known.computeIfAbsent(person, each -> new ArrayList<>());
        caller.as(person).get("/api/notifications?size=200").body().path("items").forEach(item -> {
          if (number.equals(item.path("number").asText()) && !seen.contains(item.path("id").asText())) {
            seen.add(item.path("id").asText());
            told.merge(person, item.path("level").asText(ASKED), (first, second) -> first + "," + second);
          }
        });
      }
    }
    return told;
  }

  /** Both members of these roles, on this level. */
  static Map<String, String> each(String level, Role... roles) {
    Map<String, String> each = new TreeMap<>();
    for (Role role : roles) {
      each.put(role.id(), level);
      each.put(role.id() + "-2", level);
    }
    return each;
  }

  /** That it is late, to a person and the members of these roles. */
  static Map<String, String> late(String person, Role... roles) {
    Map<String, String> late = each(OVERDUE, roles);
    late.put(person, OVERDUE);
    return late;
  }
}
