package org.assetcloud.itsm.ticket.process;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Channel;
import org.assetcloud.itsm.ticket.RequesterKind;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.watch.Measure;
import org.assetcloud.itsm.ticket.work.ConfirmationAnswer;
import org.assetcloud.itsm.ticket.work.ResolutionOutcome;
import org.springframework.stereotype.Component;

/** What a changed {@code ticketHandling.bpmn} and its forms can count on; a test holds it against the packaged ones. */
@Component
class TicketOffers implements ProcessOffers {

  private static final Question OPTIONAL = new Question(false, Set.of());
  private static final Question NEEDED = new Question(true, Set.of());
  private static final Set<String> YES_OR_NO = Set.of("true", "false");

  @Override
  public String processKey() {
    return TicketHandling.KEY;
  }

  @Override
  public Set<String> elements() {
    return Set.of(TicketHandling.RESPOND, TicketHandling.RESOLVE, TicketHandling.CONFIRM, TicketHandling.HANDLE_ESCALATION,
        TicketHandling.NEXT_LEVEL_DUE, TicketHandling.CONFIRMATION_DUE);
  }

  @Override
  public Set<String> variables() {
    return Set.of(TicketHandling.NUMBER, TicketHandling.CATEGORY, TicketHandling.SEVERITY, TicketHandling.TITLE,
        TicketHandling.REQUESTER_UNIT, "timedOut", "levelsToHandle", "nextWake");
  }

  @Override
  public Set<String> shown() {
    return Set.of("number", "title", "requesterUnit", "requesterName", "requesterPhone", "description", "deadline", TicketHandling.ESCALATION);
  }

  @Override
  public Set<String> lists() {
    return Set.of("colleagues");
  }

  @Override
  public Map<String, Map<String, Question>> questions() {
    return Map.of(
        "registerTicket", Map.ofEntries(
            Map.entry("category", one(Category.values())), Map.entry("severity", one(Severity.values())),
            Map.entry("channel", one(Channel.values())), Map.entry("title", NEEDED), Map.entry("description", NEEDED),
            Map.entry("requesterName", NEEDED), Map.entry("requesterUnit", NEEDED), Map.entry("requesterPhone", OPTIONAL),
            Map.entry("requesterKind", new Question(false, names(RequesterKind.values()))), Map.entry("callAnswered", OPTIONAL),
            Map.entry("lateEntry", OPTIONAL), Map.entry("reportedAt", OPTIONAL), Map.entry("lateEntryReason", OPTIONAL)),
        "respondTicket", Map.of("contacted", new Question(true, YES_OR_NO), "comment", NEEDED),
        "resolveTicket", Map.of("resolutionOutcome", one(ResolutionOutcome.values()), "comment", NEEDED),
        "confirmSolution", Map.of("confirmation", one(ConfirmationAnswer.values()), "comment", NEEDED),
        "handleEscalation", Map.of("measure", one(Measure.values()), "assignTo", NEEDED, "comment", NEEDED));
  }

  private static Question one(Enum<?>[] answers) {
    return new Question(true, names(answers));
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
