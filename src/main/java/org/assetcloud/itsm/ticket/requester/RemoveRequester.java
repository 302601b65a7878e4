package org.assetcloud.itsm.ticket.requester;

import org.springframework.stereotype.Component;

/** Takes a person out of the directory, for personal data may have to go; tickets keep theirs. */
@Component
public class RemoveRequester {

  private final Requesters requesters;
  private final RequesterRights rights;

  RemoveRequester(Requesters requesters, RequesterRights rights) {
    this.requesters = requesters;
    this.rights = rights;
  }

  /** @throws org.assetcloud.itsm.shared.Forbidden unless a team lead does it */
  public void remove(long id) {
    rights.mayRemove();
    requesters.get(id);
    requesters.delete(id);
  }
}
