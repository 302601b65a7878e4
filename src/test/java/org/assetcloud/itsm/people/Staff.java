package org.assetcloud.itsm.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who holds which role, in memory. */
public final class Staff implements Members {

  private final Map<Role, List<String>> members = new EnumMap<>(Role.class);

  /** Everybody of a role is called like it. */
  public static Staff oneOfEach() {
    Staff staff = new Staff();
    for (Role role : Role.values()) {
      staff.with(role, role.id());
    }
    return staff;
  }

  /** These hold the role, and nobody else. */
  public Staff with(Role role, String... people) {
    List<String> sorted = new ArrayList<>(List.of(people));
    Collections.sort(sorted);
    members.put(role, sorted);
    return this;
  }

  @Override
  public List<String> of(Role role) {
    return members.getOrDefault(role, List.of());
  }
}
