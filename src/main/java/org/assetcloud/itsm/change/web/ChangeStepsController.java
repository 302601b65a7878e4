package org.assetcloud.itsm.change.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.change.desk.AskRevision;
import org.assetcloud.itsm.change.desk.CancelChange;
import org.assetcloud.itsm.change.desk.NoteOnChange;
import org.assetcloud.itsm.change.desk.ReplacePerson;
import org.assetcloud.itsm.shared.step.UserStep;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done about a change beside its tasks; each is one transaction, and answered without a body. */
@Tag(name = "变更")
@RestController
@RequestMapping("/api/changes/{number}")
class ChangeStepsController {

  private final UserStep userStep;
  private final NoteOnChange noteOnChange;
  private final AskRevision askRevision;
  private final CancelChange cancelChange;
  private final ReplacePerson replacePerson;

  ChangeStepsController(
      UserStep userStep, NoteOnChange noteOnChange, AskRevision askRevision, CancelChange cancelChange, ReplacePerson replacePerson) {
    this.userStep = userStep;
    this.noteOnChange = noteOnChange;
    this.askRevision = askRevision;
    this.cancelChange = cancelChange;
    this.replacePerson = replacePerson;
  }

  record NewNote(String text) {}

  record Reason(String reason) {}

  @Operation(summary = "添加备注")
  @PostMapping("/notes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void note(@Parameter(description = "变更编号") @PathVariable String number, @RequestBody NewNote note) {
    userStep.take(() -> noteOnChange.add(number, note.text()));
  }

  @Operation(summary = "开工前收回修改：已有的评估和表决作废")
  @PostMapping("/revise")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revise(@Parameter(description = "变更编号") @PathVariable String number, @RequestBody Reason why) {
    userStep.take(() -> askRevision.ask(number, why.reason()));
  }

  @Operation(summary = "开工前取消变更")
  @PostMapping("/cancel")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@Parameter(description = "变更编号") @PathVariable String number, @RequestBody Reason why) {
    userStep.take(() -> cancelChange.cancel(number, why.reason()));
  }

  @Operation(summary = "指定接替的人：项目经理替换申请人、实施人或验证人，已有的表决仍然有效")
  @PostMapping("/replace")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void replace(@Parameter(description = "变更编号") @PathVariable String number, @RequestBody ReplacePerson.Said said) {
    userStep.take(() -> replacePerson.replace(number, said));
  }
}
