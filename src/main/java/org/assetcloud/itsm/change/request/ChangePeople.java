package org.assetcloud.itsm.change.request;

import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Names;
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
    return names.of(of(ChangePart.IMPLEMENTER));
  }

  /** By user id, with their names. */
  public Map<String, String> verifiers() {
    return names.of(of(ChangePart.VERIFIER));
  }

  private Collection<String> of(ChangePart part) {
    TreeSet<String> people = new TreeSet<>();
    part.oneOf().forEach(role -> people.addAll(members.of(role)));
    return people;
  }
}
