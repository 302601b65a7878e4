package org.assetcloud.itsm.people.account;

import java.util.List;
import org.assetcloud.itsm.people.Role;

/** Somebody who can log in, and the roles that hold now. */
public record Account(String id, String name, List<Role> roles) {}
