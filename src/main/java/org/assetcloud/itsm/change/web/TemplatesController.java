package org.assetcloud.itsm.change.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.assetcloud.itsm.change.template.ChangeTemplate;
import org.assetcloud.itsm.change.template.ChangeTemplates;
import org.assetcloud.itsm.change.template.ProposeTemplate;
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

/** The catalogue of changes that are approved once for all (R7.4). */
@Tag(name = "变更")
@RestController
@RequestMapping("/api/change-templates")
class TemplatesController {

  private final UserStep userStep;
  private final ProposeTemplate propose;
  private final ChangeTemplates templates;
  private final Readers readers;

  TemplatesController(UserStep userStep, ProposeTemplate propose, ChangeTemplates templates, Readers readers) {
    this.userStep = userStep;
    this.propose = propose;
    this.templates = templates;
    this.readers = readers;
  }

  @Operation(summary = "变更模板，新提出的在前")
  @GetMapping
  @Transactional(readOnly = true)
  public Page<ChangeTemplate> list(Paging paging) {
    readers.check("变更");
    return paging.of(templates.list(paging.offset(), paging.size()), templates.count());
  }

  @Operation(summary = "提出变更模板（项目经理）")
  @PostMapping
  ResponseEntity<ChangeTemplate> propose(@RequestBody ProposeTemplate.Said said) {
    ChangeTemplate proposed = userStep.take(() -> propose.propose(said));
    return ResponseEntity.created(URI.create("/api/change-templates/" + proposed.id())).body(proposed);
  }

  @Operation(summary = "批准变更模板（采购人信息科）")
  @PostMapping("/{id}/approve")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void approve(@Parameter(description = "变更模板") @PathVariable long id) {
    userStep.take(() -> propose.approve(id));
  }

  @Operation(summary = "停用变更模板（采购人信息科、项目经理）")
  @PostMapping("/{id}/retire")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void retire(@Parameter(description = "变更模板") @PathVariable long id) {
    userStep.take(() -> propose.retire(id));
  }
}
