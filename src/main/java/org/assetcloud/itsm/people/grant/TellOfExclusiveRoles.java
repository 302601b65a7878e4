package org.assetcloud.itsm.people.grant;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.people.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists at the start who holds two of the roles that exclude each other, from before that was a rule, and tells the bureau's leader of each
 * person once. Nothing is taken away: which role it should be is a decision.
 */
@Component
public class TellOfExclusiveRoles {

  private static final Logger LOG = LoggerFactory.getLogger(TellOfExclusiveRoles.class);

  private final Members members;
  private final Names names;
  private final TellPeople tellPeople;
  private final Clock clock;

  TellOfExclusiveRoles(Members members, Names names, TellPeople tellPeople, Clock clock) {
    this.members = members;
    this.names = names;
    this.tellPeople = tellPeople;
    this.clock = clock;
  }

  @Transactional
  @EventListener(ApplicationReadyEvent.class)
  public void tell() {
    Map<String, List<Role>> rolesOf = new TreeMap<>();
    ExclusiveRoles.ALL.forEach(role -> members.of(role).forEach(person -> rolesOf.computeIfAbsent(person, id -> new ArrayList<>()).add(role)));
    rolesOf.values().removeIf(roles -> roles.size() < 2);
    Map<String, String> called = names.of(rolesOf.keySet());
    rolesOf.forEach((person, roles) -> tell(person, called.get(person), roles));
  }

  private void tell(String person, String name, List<Role> roles) {
    LOG.warn("账号 {} 同时有互相排斥的角色：{}。", person, ExclusiveRoles.labels(roles));
    String held = roles.stream().map(Role::id).collect(Collectors.joining("+"));
    tellPeople.tell(members.of(Role.BUREAU_LEADER), new Announcement(
        "ROLES-EXCLUDE/%s/%s".formatted(person, held), NotificationKind.INFORMATION, "账号", null,
        "%s（%s）同时有互相排斥的角色：%s。请决定保留哪一个，其余的由安全管理员收回；在此以前不能再授予此人任何角色。"
            .formatted(name, person, ExclusiveRoles.labels(roles)), clock.instant()));
  }
}
