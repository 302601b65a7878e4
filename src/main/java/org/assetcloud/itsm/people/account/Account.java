package org.assetcloud.itsm.people.account;

import java.util.List;
import org.assetcloud.itsm.people.Role;

/** Somebody who can log in, the roles that hold now, and how messages reach them. */
public record Account(String id, String name, List<Role> roles, Contact contact) {}
