package org.assetcloud.itsm.work;

import java.util.function.Predicate;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/**
 * Who names another person for what only a named one may do (R7.1, R7.4): the project manager; where all who hold that role are concerned
 * themselves, they count as absent, and it is the contractor's director.
 */
@Component
public class NamingRights {

  private final CurrentUser person;
  private final Members members;

  NamingRights(CurrentUser person, Members members) {
    this.person = person;
    this.members = members;
  }

  /**
   * @param concerned whether somebody has a part in it
   * @return null where the person may
   */
  public Forbidden refusal(Predicate<String> concerned) {
    boolean director = person.holds(Role.CONTRACTOR_DIRECTOR) && members.of(Role.PROJECT_MANAGER).stream().allMatch(concerned);
    if (!person.holds(Role.PROJECT_MANAGER) && !director) {
      return new Forbidden("not-the-project-manager", "只有项目经理可以指定接替的人；项目经理本人有关时由供应商分管领导指定。");
    }
    return concerned.test(person.id()) ? new Forbidden("own-change-concerned", "您本人与此有关，不能由您指定接替的人；请由其他项目经理或供应商分管领导指定。") : null;
  }
}
