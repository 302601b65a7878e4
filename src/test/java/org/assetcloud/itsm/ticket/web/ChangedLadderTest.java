package org.assetcloud.itsm.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.watch.TellDueLevels;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A process owner moves the ladder's third quarter to 60 % while tickets are open: it applies to what is to come, and never backwards. */
@WiredTest
class ChangedLadderTest {

  @Autowired
  TicketCalls tickets;

  @Autowired
  TellDueLevels levels;

  @Autowired
  RepositoryService repository;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  TestClock time;

  private String changed;

  @AfterEach
  void asDelivered() {
    repository.deleteDeployment(changed, true);
    time.reset();
  }

  @Test
  void aLevelThatWasPassedBeforeItCameIsNeitherToldNorSuperseded() throws IOException {
    String number = contactedAt("2026-03-02T10:00");
    wake(number, "2026-03-02T11:00");
    time.set(at("2026-03-02T11:20"));
    deployWithSixtyPercent();

    wake(number, "2026-03-02T11:21");
    assertThat(transaction.<Object>execute(status -> levels.nextWake(number))).isEqualTo(at("2026-03-02T12:00"));
    wake(number, "2026-03-02T12:00");

    assertThat(told(number)).containsExactlyInAnyOrder("50% TELL", "100% TASK", "100% TELL");
  }

  @Test
  void aLevelThatIsStillToComeIsTold() throws IOException {
    String number = contactedAt("2026-03-02T10:00");
    wake(number, "2026-03-02T11:00");
    time.set(at("2026-03-02T11:10"));
    deployWithSixtyPercent();

    wake(number, "2026-03-02T11:12");

    assertThat(told(number)).containsExactly("50% TELL", "60% TELL");
  }

  @Test
  void aReportThatIsEnteredLateIsWatchedByTheLadderThatWasThereAtItsRegistration() throws IOException {
    time.set(at("2026-03-02T11:10"));
    deployWithSixtyPercent();

    String number = contactedAt("2026-03-02T11:20");
    wake(number, "2026-03-02T12:40");

    assertThat(told(number)).containsExactly("50% SUPERSEDED", "60% TELL");
  }

  private String contactedAt(String now) {
    time.set(at(now));
    String number = tickets.raised();
    tickets.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true, "comment", "已联系"));
    return number;
  }

  private void deployWithSixtyPercent() throws IOException {
    String table = Files.readString(Path.of("bpmn/ticket/escalationLadder.dmn")).replace("\"75%\"", "\"60%\"");
    changed = repository.createDeployment().name("三级提前到六成").addString("escalationLadder.dmn", table).deploy().getId();
  }

  private void wake(String number, String now) {
    time.set(at(now));
    transaction.executeWithoutResult(status -> levels.tell(number));
  }

  private List<String> told(String number) {
    return StreamSupport.stream(tickets.ticket(number).path("escalations").spliterator(), false)
        .filter(one -> one.path("clock").asText().equals("RESOLUTION"))
        .map(one -> one.path("level").asText() + " " + one.path("action").asText()).toList();
  }
}
