package org.assetcloud.itsm.ticket.requester;

import java.util.Locale;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.registration.TypedRequester;
import org.springframework.stereotype.Component;

/** Puts an entry of the directory right; tickets keep what was reported to them. */
@Component
public class ChangeRequester {

  private final Requesters requesters;
  private final RequesterRights rights;

  ChangeRequester(Requesters requesters, RequesterRights rights) {
    this.requesters = requesters;
    this.rights = rights;
  }

  /**
   * @return the entry as it is now
   * @throws org.assetcloud.itsm.shared.Forbidden unless the service desk or a team lead does it
   * @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule of registration
   */
  public Requester change(long id, TypedRequester typed) {
    rights.mayChange();
    FilledIn filledIn = new FilledIn();
    Report.Requester right = typed.read(filledIn, field -> field.toLowerCase(Locale.ROOT));
    filledIn.accepted();
    requesters.update(requesters.get(id).with(right));
    return requesters.get(id);
  }
}
