package org.assetcloud.itsm.people.grant;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;

/** Who asks for accounts, who confirms their roles, who checks both and who runs the software are four people (R7.1, R7.2). */
final class ExclusiveRoles {

  static final Set<Role> ALL = EnumSet.of(Role.SECURITY_OFFICER, Role.AUDITOR, Role.BUREAU_OPERATOR, Role.SYSTEM_ADMIN);

  private ExclusiveRoles() {}

  /** Those of the roles that exclude each other, in their order. */
  static List<Role> among(Collection<Role> roles) {
    return roles.stream().filter(ALL::contains).distinct().sorted().toList();
  }

  /**
   * @param held the roles the person holds or has been asked for
   * @throws Conflict where the wanted role is excluded by one of them, or two of them already exclude each other
   */
  static void check(Collection<Role> held, Role wanted) {
    List<Role> exclusive = among(held);
    if (exclusive.size() > 1) {
      throw new Conflict("roles-exclude-each-other",
          "该账号同时有互相排斥的角色（%s），收回其中之一以前不能再授予任何角色。".formatted(labels(exclusive)));
    }
    if (ALL.contains(wanted) && !exclusive.isEmpty() && !exclusive.contains(wanted)) {
      throw new Conflict("roles-exclude-each-other", "“%s”与该账号已有或已申请的“%s”互相排斥，不能由一人兼任，请为其他人申请。"
          .formatted(wanted.label(), exclusive.get(0).label()));
    }
  }

  static String labels(Collection<Role> roles) {
    return roles.stream().map(Role::label).collect(Collectors.joining("、"));
  }
}
