package org.assetcloud.itsm.people.grant;

import org.assetcloud.itsm.people.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The command {@code java -jar itsm.jar --spring.profiles.active=mysql --itsm.create-first-account=<id>}.
 *
 * @param createFirstAccount the user id; without it the system starts as always
 * @param firstAccountRole the role's id, by default the security officer's
 * @param firstPassword from the environment ({@code ITSM_FIRST_PASSWORD}); without it a line of standard input
 */
@ConfigurationProperties("itsm")
record FirstAccountSettings(String createFirstAccount, String firstAccountRole, String firstPassword) {

  Role role() {
    return firstAccountRole == null ? Role.SECURITY_OFFICER : Role.of(firstAccountRole);
  }
}
