package org.assetcloud.sample.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.assetcloud.itsm.engine.instance.Instances;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.sample.visit.RoomVisit.Decision;
import org.assetcloud.sample.visit.RoomVisit.Status;
import org.springframework.stereotype.Component;

/** What may be done about a visit. The model says in which order, this says whether. */
@Component
class ArrangeVisits {

  private final RoomVisitMapper visits;
  private final VisitNews news;
  private final Instances instances;
  private final CurrentUser person;
  private final Clock clock;

  ArrangeVisits(RoomVisitMapper visits, VisitNews news, Instances instances, CurrentUser person, Clock clock) {
    this.visits = visits;
    this.news = news;
    this.instances = instances;
    this.person = person;
    this.clock = clock;
  }

  /** @param time what the table gives, by whether it is urgent */
  RoomVisit ask(RoomVisit.Request said, String number, Function<Boolean, Duration> time) {
    FilledIn filledIn = new FilledIn();
    String title = filledIn.line("title", "事由", said.title(), 1, 200);
    String visitors = filledIn.text("visitors", "人员", said.visitors(), 1, 1000);
    filledIn.accepted();
    boolean urgent = Boolean.TRUE.equals(said.urgent());
    Instant now = clock.instant();
    RoomVisit visit = new RoomVisit(number, title, visitors, urgent, Status.ASKED, now, person.id(), now.plus(time.apply(urgent)));
    visits.add(visit);
    news.happened(visit, "ASKED", "提出申请。", Role.TEAM_LEAD);
    return visit;
  }

  void decide(String number, Decision decision, String comment) {
    holds(Role.TEAM_LEAD);
    RoomVisit visit = in(Status.ASKED, number);
    if (visit.askedBy().equals(person.id())) {
      throw new Forbidden("own-visit", "申请是您本人提出的，请由其他运维组长审批。");
    }
    boolean approved = decision == Decision.APPROVE;
    visits.set(visit.number(), approved ? Status.APPROVED : Status.REJECTED);
    String said = approved ? "同意。" : "不同意：" + Text.needed("comment", "原因", comment, 1000);
    news.happened(visit, decision.name(), said, approved ? Role.BUREAU_OPERATOR : null);
  }

  void left(String number) {
    holds(Role.BUREAU_OPERATOR);
    RoomVisit visit = in(Status.APPROVED, number);
    visits.set(visit.number(), Status.LEFT);
    news.happened(visit, "LEFT", "已离开机房。", null);
  }

  void withdraw(String number, String reason) {
    RoomVisit visit = in(Status.ASKED, number);
    if (!visit.askedBy().equals(person.id())) {
      throw new Forbidden("not-the-asker", "只有申请人可以撤回。");
    }
    visits.set(visit.number(), Status.WITHDRAWN);
    news.happened(visit, "WITHDRAWN", "撤回：" + Text.needed("reason", "原因", reason, 1000), Role.TEAM_LEAD);
    instances.correlate(visit.number(), "itsm.sample.visitWithdrawn");
  }

  RoomVisit get(String number) {
    RoomVisit visit = visits.find(number);
    if (visit == null) {
      throw new NotFound("visit-unknown", "没有编号为 %s 的机房出入申请，请核对编号。".formatted(Text.shortened(number, 40)));
    }
    return visit;
  }

  private void holds(Role role) {
    if (!person.holds(role)) {
      throw new Forbidden("not-the-role", "这一步由%s办理。".formatted(role.label()));
    }
  }

  private RoomVisit in(Status wanted, String number) {
    RoomVisit visit = visits.lock(get(number).number());
    if (visit.status() != wanted) {
      throw new Conflict("step-not-due", "机房出入申请 %s 当前状态为“%s”，不能办理这一步，请刷新后再看。".formatted(number, visit.status().label()));
    }
    return visit;
  }
}
