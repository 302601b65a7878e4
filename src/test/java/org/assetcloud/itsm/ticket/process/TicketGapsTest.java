package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.ticket.process.TicketHandling.CONFIRM;
import static org.assetcloud.itsm.ticket.process.TicketHandling.RESOLVE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.RESPOND;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.Note;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.process.TicketRun.Run;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A ticket finds its way where a role has nobody or the targets table has no row for it (R7.1, design section 5). */
@WiredTest
class TicketGapsTest {

  private static final Map<String, Object> CONTACTED = Map.of("contacted", true, "comment", "已联系");
  private static final Map<String, Object> SOLVED = Map.of("resolutionOutcome", "SOLVED", "comment", "已修复");

  @Autowired
  TicketRun tickets;

  @Autowired
  Tickets records;

  @Autowired
  IdentityService identity;

  @Autowired
  RepositoryService repository;

  @Autowired
  JdbcTemplate database;

  @Autowired
  TestClock time;

  @AfterEach
  void everybodyIsBack() {
    for (Role role : Role.values()) {
      for (String member : List.of(role.id(), role.id() + "-2")) {
        if (identity.createUserQuery().userId(member).memberOfGroup(role.id()).count() == 0) {
          identity.createMembership(member, role.id());
        }
      }
    }
    time.reset();
  }

  @Test
  void withoutEngineersTheSecondLineWorksAndTheTicketSaysWhy() {
    dismiss(Role.ENGINEER);

    Run ticket = tickets.fault("2026-03-02T10:00", "GENERAL");

    assertThat(ticket.mayTake(RESPOND)).containsExactly("specialist");
    assertThat(routingNotes(ticket)).containsExactly("运维工程师没有人员，改由二线专家处理。");
    assertThat(told(ticket)).containsExactly("specialist", "specialist-2");
  }

  @Test
  void withoutEitherLineTheLeadWorks() {
    dismiss(Role.ENGINEER);
    dismiss(Role.SPECIALIST);

    Run ticket = tickets.fault("2026-03-02T10:00", "GENERAL");

    assertThat(ticket.mayTake(RESPOND)).containsExactly("team-lead");
    assertThat(routingNotes(ticket)).containsExactly("运维工程师没有人员，改由运维组长处理。");
  }

  @Test
  void withoutAServiceDeskTheLeadAsksForConfirmation() {
    dismiss(Role.SERVICE_DESK);

    Run ticket = tickets.fault("2026-03-02T10:00", "GENERAL").complete(RESPOND, CONTACTED).complete(RESOLVE, SOLVED);

    assertThat(ticket.mayTake(CONFIRM)).containsExactly("team-lead");
    assertThat(routingNotes(ticket)).containsExactly("服务台没有人员，改由运维组长处理。");
    ticket.complete(CONFIRM, Map.of("confirmation", "CONFIRMED"));
    assertThat(ticket.ends()).endsWith("endEvent_ticketClosed");
  }

  @Test
  void aTicketTheTableHasNoRowForCountsByTheLastRowAndTheProcessOwnersAreTold() throws IOException {
    String table = Files.readString(Path.of("bpmn/ticket/ticketTargets.dmn"));
    String gap = table.replace("<text>\"CONSULTATION\",\"OTHER\"</text>", "<text>\"OTHER\"</text>");
    assertThat(gap).isNotEqualTo(table);
    String deployment = repository.createDeployment().name("缺行的表").addString("ticketTargets.dmn", gap).deploy().getId();
    try {
      Run consultation = tickets.report("2026-02-14T23:50", "CONSULTATION", "GENERAL");
      Run other = tickets.report("2026-02-14T23:50", "OTHER", "GENERAL");

      assertThat(consultation.open(RESPOND).getDueDate()).isEqualTo(Date.from(at("2026-02-15T00:20")));
      assertThat(tellsProcessOwners(consultation)).containsExactly("process-owner", "process-owner-2");
      assertThat(other.open(RESPOND).getDueDate()).isEqualTo(Date.from(at("2026-02-24T10:00")));
      assertThat(tellsProcessOwners(other)).isEmpty();
      assertThat(records.clocks(consultation.number())).extracting(ServiceClock::targetVersion).containsOnly("2");
    } finally {
      repository.deleteDeployment(deployment, true);
    }
  }

  private void dismiss(Role role) {
    List<User> members = identity.createUserQuery().memberOfGroup(role.id()).list();
    assertThat(members).isNotEmpty();
    members.forEach(member -> identity.deleteMembership(member.getId(), role.id()));
  }

  private List<String> routingNotes(Run ticket) {
    return records.notes(ticket.number()).stream().filter(note -> note.kind() == NoteKind.ROUTING).map(Note::text).toList();
  }

  private List<String> told(Run ticket) {
    return database.queryForList(
        "select recipient from notification where number = ? and kind = 'ASSIGNMENT' order by recipient", String.class, ticket.number());
  }

  private List<String> tellsProcessOwners(Run ticket) {
    return database.queryForList("select recipient from notification where number = ? and recipient like 'process-owner%' order by recipient",
        String.class, ticket.number());
  }
}
