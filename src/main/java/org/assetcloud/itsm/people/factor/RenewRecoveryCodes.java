package org.assetcloud.itsm.people.factor;

import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/** Ten new recovery codes, after password and code once more; those from before are worth nothing any more. */
@Component
public class RenewRecoveryCodes {

  private final SecondFactors factors;
  private final OnceMore onceMore;
  private final FactorChanged changed;
  private final CurrentUser person;

  RenewRecoveryCodes(SecondFactors factors, OnceMore onceMore, FactorChanged changed, CurrentUser person) {
    this.factors = factors;
    this.onceMore = onceMore;
    this.changed = changed;
    this.person = person;
  }

  /**
   * @return the codes; they are kept nowhere
   * @throws Conflict where no second factor is enrolled
   * @throws org.assetcloud.itsm.shared.Refused where password or code is wrong
   */
  public List<String> renew(String password, String code) {
    if (!factors.enrolled(person.id())) {
      throw FactorChanged.missing();
    }
    onceMore.passwordAndCode(password, code);
    List<String> codes = RecoveryCodes.make();
    changed.renewed(person.id(), codes);
    return codes;
  }
}
