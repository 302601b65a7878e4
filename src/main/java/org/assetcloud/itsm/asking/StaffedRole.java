package org.assetcloud.itsm.asking;

import java.util.List;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Who stands in where nobody holds a role: the next role of its side, at once, saying why (R7.1, design section 5). */
@Component
public class StaffedRole {

  /** @param reason a Chinese sentence, empty where the role itself has members */
  public record Found(Role role, List<String> members, String reason) {}

  private final Members members;

  public StaffedRole(Members members) {
    this.members = members;
  }

  /** Who is told of something late, or acts on it: the bureau stands in for the contractor when nobody else is left. */
  public Found forLevel(Role role) {
    return find(Chain.upToTheBureau(role));
  }

  /** Who works on something: for the first line the second stands in, then the leads; never the bureau. */
  public Found forWork(Role role) {
    return find(Chain.forWork(role));
  }

  /** The first that has members; the role itself where nobody at all stands in, so that the record shows who was missing. */
  private Found find(Chain chain) {
    Role role = chain.first();
    for (Role candidate : chain.roles()) {
      List<String> holders = members.of(candidate);
      if (!holders.isEmpty()) {
        return new Found(candidate, holders,
            candidate == role ? "" : "%s没有人员，改由%s处理。".formatted(role.label(), candidate.label()));
      }
    }
    return new Found(role, List.of(), "%s及其上级角色都没有人员。".formatted(role.label()));
  }
}
