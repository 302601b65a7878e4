package org.assetcloud.itsm.ticket.trail.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.ticket.trail.ReadTrail;
import org.assetcloud.itsm.ticket.trail.TrailEntry;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail of a ticket, for everybody who reads tickets. */
@Tag(name = "工单")
@RestController
@RequestMapping("/api/tickets/{number}/trail")
class TrailController {

  private final Readers readers;
  private final ReadTrail trail;
  private final Names names;

  TrailController(Readers readers, ReadTrail trail, Names names) {
    this.readers = readers;
    this.trail = trail;
    this.names = names;
  }

  record Entry(Instant at, String by, String byName, String what, String detail) {}

  @Operation(summary = "一张工单的办理轨迹：何人何时做了何事，早的在前")
  @GetMapping
  @Transactional(readOnly = true)
  public List<Entry> trail(@Parameter(description = "工单编号") @PathVariable String number) {
    readers.check("工单");
    List<TrailEntry> entries = trail.of(number);
    Set<String> people = new TreeSet<>();
    entries.forEach(entry -> people.add(entry.by()));
    Map<String, String> called = names.of(people);
    return entries.stream().map(entry -> new Entry(entry.at(), entry.by(), called.get(entry.by()), entry.what(), entry.detail())).toList();
  }
}
