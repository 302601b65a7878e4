package org.assetcloud.itsm.records.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.records.RecordKind;
import org.assetcloud.itsm.records.RecordKinds;
import org.assetcloud.itsm.records.RecordShelf;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reads records of the kinds that have no interface of their own; every role but the one that runs the software does (R7.1). */
@Tag(name = "公共")
@RestController
@RequestMapping("/api/records/{collection}")
class RecordsController {

  private final RecordKinds kinds;
  private final List<RecordShelf> shelves;
  private final Readers readers;
  private final AnswerRecord answer;
  private final UserStep userStep;

  RecordsController(RecordKinds kinds, List<RecordShelf> shelves, Readers readers, AnswerRecord answer, UserStep userStep) {
    this.kinds = kinds;
    this.shelves = shelves;
    this.readers = readers;
    this.answer = answer;
    this.userStep = userStep;
  }

  @Operation(summary = "一种记录的列表，新的在前")
  @GetMapping
  @Transactional(readOnly = true)
  public Page<RecordAnswer.Line> list(@Parameter(description = "记录的种类") @PathVariable String collection,
      @Parameter(description = "编号或标题中的文字") @RequestParam(defaultValue = "") String text, Paging paging) {
    RecordShelf.Found found = shelf(collection).find(text, paging.offset(), paging.size());
    return paging.of(answer.lines(found.lines()), found.total());
  }

  @Operation(summary = "一条记录的全部内容")
  @GetMapping("/{number}")
  @Transactional(readOnly = true)
  public RecordAnswer get(@Parameter(description = "记录的种类") @PathVariable String collection,
      @Parameter(description = "编号") @PathVariable String number) {
    return answer.whole(shelf(collection).sheet(number));
  }

  record Why(String reason) {}

  @Operation(summary = "办理记录页面上列出的操作，须填写原因")
  @PostMapping("/{number}/{action}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void act(@Parameter(description = "记录的种类") @PathVariable String collection, @Parameter(description = "编号") @PathVariable String number,
      @Parameter(description = "操作") @PathVariable String action, @RequestBody Why why) {
    RecordShelf shelf = shelf(collection);
    userStep.take(() -> {
      if (shelf.sheet(number).actions().stream().noneMatch(offered -> offered.name().equals(action))) {
        throw new Forbidden("action-not-offered", "您现在不能对 %s 这样操作，请刷新后再看。".formatted(Text.shortened(number, 40)));
      }
      shelf.act(number, action, why.reason());
    });
  }

  private RecordShelf shelf(String collection) {
    String label = kinds.all().stream().filter(kind -> collection.equals(kind.collection())).findFirst().map(RecordKind::label)
        .orElseThrow(RecordsController::unknown);
    readers.check(label);
    return shelves.stream().filter(one -> one.collection().equals(collection)).findFirst().orElseThrow(RecordsController::unknown);
  }

  private static NotFound unknown() {
    return new NotFound("kind-unknown", "没有这种记录，请核对地址。");
  }
}
