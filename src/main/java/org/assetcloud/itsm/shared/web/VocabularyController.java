package org.assetcloud.itsm.shared.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the codes of the API are called. */
@RestController
@Tag(name = "公共")
@RequestMapping("/api/words")
class VocabularyController {

  private final Map<String, Map<String, String>> words = new LinkedHashMap<>();

  VocabularyController(List<Vocabulary> vocabularies) {
    vocabularies.forEach(each -> words.put(each.name(), each.words()));
  }

  @GetMapping
  @Operation(summary = "接口中各种代码对应的中文", description = "先按种类、再按代码查找。")
  Map<String, Map<String, String>> words() {
    return words;
  }
}
