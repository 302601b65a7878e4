package org.assetcloud.itsm.ticket.tryout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.ticket.tryout.TryTables;
import org.assetcloud.itsm.ticket.tryout.TryoutPeriod;
import org.assetcloud.itsm.ticket.tryout.TryoutReaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Trying changed tables before they are deployed (R7.4); answered with 200, because nothing is made. */
@Tag(name = "试算", description = "修改后的时限表或升级阶梯对过去的工单意味着什么")
@RestController
@RequestMapping(TryoutsController.PATH)
class TryoutsController {

  static final String PATH = "/api/tryouts";

  private static final String UNNAMED = "决策表.dmn";

  private final TryoutReaders readers;
  private final TryTables tryTables;

  /** What is tried on which tickets. */
  record Wanted(
      @Schema(description = "文件名，用于提示；可以不填", example = "ticketTargets.dmn") String file,
      @Schema(description = "决策表文件（.dmn）的内容，最大 2 MB") String table,
      @Schema(description = "报告日期从哪天起", example = "2026-01-01") LocalDate from,
      @Schema(description = "到哪天止，含当天", example = "2026-03-31") LocalDate to) {}

  TryoutsController(TryoutReaders readers, TryTables tryTables) {
    this.readers = readers;
    this.tryTables = tryTables;
  }

  @Operation(summary = "试算：修改后的表用在一段时间内报告的工单上，哪些会超时、告知和升级（流程负责人、项目经理）",
      description = "表先经过与部署相同的检查；不保存任何内容。同一节点一次只算一个，另一个答复 409。")
  @PostMapping
  TryoutAnswer tryTables(@RequestBody Wanted wanted) {
    readers.check();
    if (wanted.table() == null || wanted.table().isBlank()) {
      throw Refused.field("table", "请选择要试算的决策表文件（.dmn）。");
    }
    TryoutPeriod period = new TryoutPeriod(wanted.from(), wanted.to());
    String file = wanted.file() == null || wanted.file().isBlank() ? UNNAMED : wanted.file().strip();
    return TryoutAnswer.of(tryTables.on(file, wanted.table().getBytes(StandardCharsets.UTF_8), period), period);
  }
}
