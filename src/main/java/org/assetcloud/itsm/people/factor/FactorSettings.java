package org.assetcloud.itsm.people.factor;

import java.util.Set;
import org.assetcloud.itsm.people.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether those who hold much in their hands have to have a second factor; everybody may.
 *
 * @param secondFactor true in production
 */
@ConfigurationProperties("itsm")
record FactorSettings(boolean secondFactor) {

  /** Who makes accounts, runs the software, changes its rules, or reads everything. */
  private static final Set<Role> CONCERNED = Set.of(Role.SECURITY_OFFICER, Role.SYSTEM_ADMIN, Role.PROCESS_OWNER, Role.AUDITOR);

  boolean demandedOf(Iterable<Role> roles) {
    for (Role role : roles) {
      if (secondFactor && CONCERNED.contains(role)) {
        return true;
      }
    }
    return false;
  }
}
