package org.assetcloud.itsm.change.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.desk.ChangeFiles;
import org.assetcloud.itsm.change.desk.ChangeFilter;
import org.assetcloud.itsm.change.request.ChangePeople;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading changes (R7.4); every role but the one that runs the software may. */
@Tag(name = "变更")
@RestController
@RequestMapping("/api/changes")
class ChangesController {

  private final ChangeFiles files;
  private final Readers readers;
  private final ChangePeople people;
  private final AnswerChange answer;

  ChangesController(ChangeFiles files, Readers readers, ChangePeople people, AnswerChange answer) {
    this.files = files;
    this.people = people;
    this.readers = readers;
    this.answer = answer;
  }

  @Operation(summary = "查询变更，新的在前")
  @GetMapping
  @Transactional(readOnly = true)
  public Page<ChangeAnswer> list(
      @Parameter(description = "状态") @RequestParam(required = false) ChangeStatus status,
      @Parameter(description = "种类") @RequestParam(required = false) ChangeKind kind,
      @Parameter(description = "类型") @RequestParam(required = false) ChangeType type,
      @Parameter(description = "涉及的模块") @RequestParam(required = false) String module,
      @Parameter(description = "影响的单位") @RequestParam(required = false) String unit,
      @Parameter(description = "编号、标题或原因中的文字") @RequestParam(required = false) String text, Paging paging) {
    readers.check("变更");
    ChangeFilter filter = new ChangeFilter(status, kind, type, module, unit, text);
    return paging.of(files.find(filter, paging.offset(), paging.size()).stream().map(ChangeAnswer::line).toList(), files.count(filter));
  }

  record Person(String id, String name) {}

  record People(List<Person> implementers, List<Person> verifiers) {}

  @Operation(summary = "可以选为实施人和验证人的人员")
  @GetMapping("/people")
  @Transactional(readOnly = true)
  public People people() {
    readers.check("变更");
    return new People(persons(people.implementers()), persons(people.verifiers()));
  }

  private static List<Person> persons(Map<String, String> named) {
    return named.entrySet().stream().map(one -> new Person(one.getKey(), one.getValue())).toList();
  }

  @Operation(summary = "一项变更的全部内容")
  @GetMapping("/{number}")
  @Transactional(readOnly = true)
  public ChangeAnswer get(@Parameter(description = "变更编号") @PathVariable String number) {
    readers.check("变更");
    return answer.whole(number);
  }
}
