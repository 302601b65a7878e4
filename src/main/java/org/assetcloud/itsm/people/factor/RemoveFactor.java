package org.assetcloud.itsm.people.factor;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.signin.SignInRecord.Result;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/** Takes the own second factor away, after password and code once more; whoever has to have one is led to enrolling another. */
@Component
public class RemoveFactor {

  private final SecondFactors factors;
  private final OnceMore onceMore;
  private final FactorChanged changed;
  private final CurrentUser person;

  RemoveFactor(SecondFactors factors, OnceMore onceMore, FactorChanged changed, CurrentUser person) {
    this.factors = factors;
    this.onceMore = onceMore;
    this.changed = changed;
    this.person = person;
  }

  /**
   * @param session the one that stays open, null for a program
   * @throws Conflict where none is enrolled
   * @throws org.assetcloud.itsm.shared.Refused where password or code is wrong
   */
  public void remove(String password, String code, String session) {
    if (!factors.enrolled(person.id())) {
      throw FactorChanged.missing();
    }
    onceMore.passwordAndCode(password, code);
    changed.removed(person.id(), Result.REMOVED, session);
  }
}
