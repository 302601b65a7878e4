package org.assetcloud.itsm.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.CurrentUser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class CourierTest {

  private static final Announcement OVERDUE =
      new Announcement("GD-1/100%", NotificationKind.ESCALATION, "GD-1", "100%", "工单 GD-1 已超时。", Instant.EPOCH);

  private final Notifications notifications = mock(Notifications.class);

  {
    when(notifications.tell(any(), any())).thenCallRealMethod();
  }

  private final CurrentUser person = mock(CurrentUser.class);
  private final List<String> mail = new ArrayList<>();
  private final List<String> sms = new ArrayList<>();

  @Test
  void everyCourierTakesTheAnnouncementForThoseWhoHaveNotBeenTold() {
    Courier mailing = (recipients, announcement) -> mail.addAll(recipients);
    Courier texting = (recipients, announcement) -> sms.addAll(recipients);
    when(notifications.toldOf(any(), any())).thenReturn(List.of("zhang"), List.of("zhang", "li"));
    TellPeople tellPeople = with(Map.of("mail", mailing, "sms", texting));

    tellPeople.tell(List.of("zhang", "li"), OVERDUE);
    tellPeople.tell(List.of("zhang", "li"), OVERDUE);

    assertThat(mail).containsExactly("li");
    assertThat(sms).containsExactly("li");
  }

  @Test
  void withoutACourierPeopleAreToldOnTheScreenOnly() {
    assertThat(with(Map.of()).tell(List.of("zhang"), OVERDUE)).containsExactly("zhang");
  }

  @Test
  void nobodyIsToldOfTheirOwnDeedButOfAnEscalationEverybodyIs() {
    when(person.id()).thenReturn("zhang");
    Announcement deed = new Announcement("GD-1/WORK/1", NotificationKind.ASSIGNMENT, "GD-1", null, "工单 GD-1 已改派。", Instant.EPOCH);

    assertThat(with(Map.of()).tell(List.of("zhang", "li"), deed)).containsExactly("li");
    assertThat(with(Map.of()).tell(List.of("zhang", "li"), OVERDUE)).containsExactly("zhang", "li");
  }

  private TellPeople with(Map<String, Object> couriers) {
    return new TellPeople(notifications, person, new StaticListableBeanFactory(couriers).getBeanProvider(Courier.class));
  }
}
