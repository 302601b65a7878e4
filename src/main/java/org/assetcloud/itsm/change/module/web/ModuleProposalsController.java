package org.assetcloud.itsm.change.module.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.assetcloud.itsm.change.module.AnswerProposal;
import org.assetcloud.itsm.change.module.ModuleProposal;
import org.assetcloud.itsm.change.module.ModuleProposals;
import org.assetcloud.itsm.change.module.ProposeModule;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Modules that somebody misses in the register (R7.4). */
@Tag(name = "变更")
@RestController
@RequestMapping("/api/modules/proposals")
class ModuleProposalsController {

  private final UserStep userStep;
  private final ProposeModule propose;
  private final AnswerProposal answer;
  private final ModuleProposals proposals;
  private final Readers readers;

  ModuleProposalsController(UserStep userStep, ProposeModule propose, AnswerProposal answer, ModuleProposals proposals, Readers readers) {
    this.userStep = userStep;
    this.propose = propose;
    this.answer = answer;
    this.proposals = proposals;
    this.readers = readers;
  }

  record Said(String name, String reason) {}

  record Reason(String reason) {}

  @Operation(summary = "提出的新模块，新的在前")
  @GetMapping
  @Transactional(readOnly = true)
  public Page<ModuleProposal> list(Paging paging) {
    readers.check("变更");
    return paging.of(proposals.list(paging.offset(), paging.size()), proposals.count());
  }

  @Operation(summary = "提出新模块（可以提出变更或登记冻结期的人员、流程负责人）")
  @PostMapping
  ResponseEntity<ModuleProposal> propose(@RequestBody Said said) {
    ModuleProposal proposed = userStep.take(() -> propose.propose(said.name(), said.reason()));
    return ResponseEntity.created(URI.create("/api/modules/proposals/" + proposed.id())).body(proposed);
  }

  @Operation(summary = "登记提出的模块（流程负责人）")
  @PostMapping("/{id}/accept")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void accept(@Parameter(description = "提出的模块") @PathVariable long id) {
    userStep.take(() -> answer.accept(id));
  }

  @Operation(summary = "不登记提出的模块（流程负责人）")
  @PostMapping("/{id}/decline")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void decline(@Parameter(description = "提出的模块") @PathVariable long id, @RequestBody Reason why) {
    userStep.take(() -> answer.decline(id, why.reason()));
  }
}
