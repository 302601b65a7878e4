package org.assetcloud.itsm.change.request;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Whom a request can name to carry a change out, and to tell whether it worked. */
@Component
public class ChangePeople {

  private final Members members;
  private final Names names;

  ChangePeople(Members members, Names names) {
    this.members = members;
    this.names = names;
  }

  /** By user id, with their names. */
  public Map<String, String> implementers() {
    return names.of(of(ContentCheck.IMPLEMENTERS));
  }

  /** By user id, with their names. */
  public Map<String, String> verifiers() {
    return names.of(of(ContentCheck.VERIFIERS));
  }

  private Collection<String> of(Set<Role> roles) {
    TreeSet<String> people = new TreeSet<>();
    roles.forEach(role -> people.addAll(members.of(role)));
    return people;
  }
}
