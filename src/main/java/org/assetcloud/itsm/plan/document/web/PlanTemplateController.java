package org.assetcloud.itsm.plan.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.plan.document.PlanDocument;
import org.assetcloud.itsm.plan.document.PresentTemplate;
import org.assetcloud.itsm.plan.document.ReplaceTemplate;
import org.assetcloud.itsm.shared.step.UserStep;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The template that plans are filled into, which the office edits in Word (R4.2). */
@Tag(name = "应急方案")
@RestController
@RequestMapping("/api/plan-template")
class PlanTemplateController {

  private final UserStep userStep;
  private final ReplaceTemplate replaceTemplate;
  private final PresentTemplate present;
  private final Readers readers;

  PlanTemplateController(UserStep userStep, ReplaceTemplate replaceTemplate, PresentTemplate present, Readers readers) {
    this.userStep = userStep;
    this.replaceTemplate = replaceTemplate;
    this.present = present;
    this.readers = readers;
  }

  @Operation(summary = "下载现行的应急方案模板（Word 文档）")
  @GetMapping(produces = PlanDocument.TYPE)
  ResponseEntity<byte[]> download() {
    readers.check("应急方案");
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(PlanDocument.TYPE))
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("应急事件处理方案模板.docx", StandardCharsets.UTF_8).build().toString())
        .body(present.content());
  }

  @Operation(summary = "更换应急方案模板（流程负责人）", description = "以样例试填；缺少方案编号、五个部分或签署的模板不予接受。")
  @PutMapping(consumes = PlanDocument.TYPE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void replace(@RequestBody byte[] template) {
    userStep.take(() -> replaceTemplate.replace(template));
  }
}
