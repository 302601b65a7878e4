package org.assetcloud.itsm.records.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.assetcloud.itsm.records.RecordKind;
import org.assetcloud.itsm.records.RecordKinds;
import org.assetcloud.itsm.records.RecordPages;
import org.assetcloud.itsm.shared.text.Digest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The kinds of records as a module of the pages: which number belongs to which page, and what menus lead to. */
@RestController
@Hidden
class KindsModuleController {

  private final String module;
  private final String tag;

  /** What pages know of a kind. */
  private record Known(String series, String label, String started, String collection, boolean attachments, RecordPages pages) {

    static Known of(RecordKind kind) {
      return new Known(kind.series(), kind.label(), kind.started(), kind.collection(), kind.attachments(), kind.pages());
    }
  }

  KindsModuleController(RecordKinds kinds, ObjectMapper json) throws JsonProcessingException {
    List<Known> known = kinds.all().stream().map(Known::of).toList();
    this.module = "export default %s;\n".formatted(json.writeValueAsString(known));
    this.tag = "\"" + Digest.hex(module) + "\"";
  }

  @GetMapping(value = "/camunda/app/shared/kinds.js", produces = "text/javascript;charset=UTF-8")
  ResponseEntity<String> kinds(WebRequest request) {
    return request.checkNotModified(tag) ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).build() : ResponseEntity.ok().eTag(tag).body(module);
  }
}
