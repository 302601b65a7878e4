package org.assetcloud.itsm.plan.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.plan.document.PlanDocument;
import org.assetcloud.itsm.plan.document.PlanPaper;
import org.assetcloud.itsm.plan.document.PresentTemplate;
import org.assetcloud.itsm.plan.document.PrintPage;
import org.assetcloud.itsm.plan.document.ReadPaper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A plan as a document of Word and as a page to print (R4.1, R4.2). */
@Tag(name = "应急方案")
@RestController
@RequestMapping("/api/plans/{number}")
class PlanDocumentController {

  /** The page has its style in itself and asks for nothing else. */
  private static final String NOTHING_ELSE =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

  private final Readers readers;
  private final ReadPaper read;
  private final PresentTemplate template;
  private final PrintPage page;

  PlanDocumentController(Readers readers, ReadPaper read, PresentTemplate template, PrintPage page) {
    this.readers = readers;
    this.read = read;
    this.template = template;
    this.page = page;
  }

  @Operation(summary = "应急方案及其审批和签署，Word 文档")
  @GetMapping(path = "/document", produces = PlanDocument.TYPE)
  ResponseEntity<byte[]> document(@Parameter(description = "方案编号") @PathVariable String number) throws IOException {
    readers.check("应急方案");
    PlanPaper paper = read.of(number);
    String name = "应急事件处理方案-%s.docx".formatted(paper.plan().number());
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(PlanDocument.TYPE))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
        .body(PlanDocument.write(paper, new ByteArrayInputStream(template.content())));
  }

  @Operation(summary = "应急方案，可打印和另存的单个网页，联系人在前")
  @GetMapping(path = "/print", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> print(@Parameter(description = "方案编号") @PathVariable String number) {
    readers.check("应急方案");
    return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .header("Content-Security-Policy", NOTHING_ELSE).body(page.of(read.of(number)));
  }
}
