package org.assetcloud.itsm.ticket.trail.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.ticket.trail.PathLog;
import org.assetcloud.itsm.ticket.trail.TicketPath;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way of a ticket through its process, for everybody who reads tickets. */
@Tag(name = "工单")
@RestController
@RequestMapping("/api/tickets/{number}/path")
class PathController {

  private final Readers readers;
  private final PathLog paths;

  PathController(Readers readers, PathLog paths) {
    this.readers = readers;
    this.paths = paths;
  }

  @Operation(summary = "一张工单走过的流程：模型、经过的步骤和连线、当前步骤、运行异常")
  @GetMapping
  @Transactional(readOnly = true)
  public TicketPath path(@Parameter(description = "工单编号") @PathVariable String number) {
    readers.check("工单");
    return paths.of(number);
  }
}
