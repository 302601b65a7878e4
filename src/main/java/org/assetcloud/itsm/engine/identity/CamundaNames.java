package org.assetcloud.itsm.engine.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.people.OtherNames;
import org.assetcloud.itsm.people.PersonName;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Names of the engine's users, whoever asks; the system itself has one as well. */
@Component
class CamundaNames implements Names {

  private final IdentityService identity;
  private final Unrestricted unrestricted;
  private final List<OtherNames> others;

  CamundaNames(@Lazy IdentityService identity, Unrestricted unrestricted, List<OtherNames> others) {
    this.identity = identity;
    this.unrestricted = unrestricted;
    this.others = others;
  }

  @Override
  public Map<String, String> of(Collection<String> userIds) {
    Map<String, String> names = new LinkedHashMap<>();
    userIds.forEach(id -> names.put(id, id.equals(CurrentUser.SYSTEM) ? "系统" : id));
    others.forEach(each -> names.putAll(each.among(userIds)));
    users(userIds).forEach(user -> names.put(user.getId(), name(user)));
    return names;
  }

  /** A user without a name is called by the id. */
  static String name(User user) {
    String name = new PersonName(user.getLastName(), user.getFirstName()).whole();
    return name.isBlank() ? user.getId() : name;
  }

  private List<User> users(Collection<String> ids) {
    return ids.isEmpty() ? List.of()
        : unrestricted.call(() -> identity.createUserQuery().userIdIn(ids.toArray(String[]::new)).list());
  }
}
