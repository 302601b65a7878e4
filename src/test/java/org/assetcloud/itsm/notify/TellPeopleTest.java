package org.assetcloud.itsm.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.jdbc.core.JdbcTemplate;

@WiredTest
class TellPeopleTest {

  private static final Instant NOW = at("2026-02-14T23:50");

  @Autowired
  TellPeople tellPeople;

  @Autowired
  Notifications notifications;

  @Autowired
  Members members;

  @Autowired
  CurrentUser currentUser;

  @Autowired
  IdentityService identity;

  @Autowired
  JdbcTemplate database;

  @Test
  void aPersonOfTwoRolesIsToldOfAnEventOnce() {
    assertThat(tellPeople.tell(List.of("zhang", "li"), announcement("GD-1/START"))).containsExactly("zhang", "li");
    assertThat(tellPeople.tell(List.of("li", "wang", "wang"), announcement("GD-1/START"))).containsExactly("wang");
    assertThat(tellPeople.tell(List.of("li"), announcement("GD-1/50%"))).containsExactly("li");

    assertThat(database.queryForObject("select count(*) from notification where event_key like 'GD-1/%'", Integer.class)).isEqualTo(4);
  }

  @Test
  void nobodyToTellIsNoError() {
    assertThat(tellPeople.tell(List.of(), announcement("GD-2/START"))).isEmpty();
  }

  @Test
  void theTableItselfRefusesASecondNotificationOfOneEvent() {
    notifications.add(List.of("zhang"), announcement("GD-3/START"));

    assertThatThrownBy(() -> notifications.add(List.of("zhang"), announcement("GD-3/START"))).isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  @Transactional
  void membersOfARoleAreThoseOfItsGroup() {
    assertThat(members.of(Role.SPECIALIST)).containsExactly("specialist", "specialist-2");

    identity.deleteMembership("specialist", Role.SPECIALIST.id());
    identity.deleteMembership("specialist-2", Role.SPECIALIST.id());
    assertThat(members.of(Role.SPECIALIST)).isEmpty();
  }

  @Test
  void aStepNobodyTakesIsTheSystems() {
    assertThat(currentUser.id()).isEqualTo("system");

    identity.setAuthenticatedUserId("li-si");
    assertThat(currentUser.id()).isEqualTo("li-si");
    identity.clearAuthentication();
  }

  private static Announcement announcement(String event) {
    return new Announcement(event, NotificationKind.ESCALATION, "GD-1", "START", "工单 GD-1 需要您关注。𠮷😀", NOW);
  }
}
