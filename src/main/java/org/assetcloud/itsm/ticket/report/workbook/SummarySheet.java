package org.assetcloud.itsm.ticket.report.workbook;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.ticket.report.Counted;
import org.assetcloud.itsm.ticket.report.GroupBy;
import org.assetcloud.itsm.ticket.report.ServiceLevels;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: title, period, a row per group and the total. */
final class SummarySheet {

  static final String NAME = "服务水平";
  static final int FIRST_ROW = 4;

  private static final String[] COUNTS = {"达标", "超时", "其中未完成", "未到期", "达标率"};
  private static final int EACH_CLOCK = COUNTS.length;
  private static final int ENDED = 2 * EACH_CLOCK + 1;
  private static final int LAST_COLUMN = ENDED + 2;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Worksheet sheet;

  SummarySheet(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** Writes the sheet to its end. */
  void write(ServiceLevels levels) throws IOException {
    heads(levels);
    int row = FIRST_ROW;
    for (ServiceLevels.Row each : levels.rows()) {
      line(row++, each, remark(each, levels.groupBy()));
    }
    line(row, levels.total(), levels.total().empty() ? "期间内无工单" : null);
    sheet.range(row, 0, row, LAST_COLUMN).style().bold().set();
    sheet.finish();
  }

  private void heads(ServiceLevels levels) {
    sheet.value(0, 0, "资产云平台运维服务水平（按%s）".formatted(levels.groupBy().label()));
    sheet.range(0, 0, 0, LAST_COLUMN).merge();
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, "统计期间：%s 至 %s（按报告时间，北京时间）　制表时间：%s".formatted(
        levels.period().from(), levels.period().to(), moment(levels.at())));
    sheet.range(1, 0, 1, LAST_COLUMN).merge();
    sheet.value(FIRST_ROW - 2, 1, "响应");
    sheet.value(FIRST_ROW - 2, 1 + EACH_CLOCK, "解决");
    sheet.value(FIRST_ROW - 1, 0, levels.groupBy().label());
    for (int column = 0; column < 2 * EACH_CLOCK; column++) {
      sheet.value(FIRST_ROW - 1, 1 + column, COUNTS[column % EACH_CLOCK]);
    }
    sheet.value(FIRST_ROW - 1, ENDED, "已撤销");
    sheet.value(FIRST_ROW - 1, ENDED + 1, "已合并");
    sheet.value(FIRST_ROW - 1, LAST_COLUMN, "说明");
    sheet.range(FIRST_ROW - 2, 0, FIRST_ROW - 1, LAST_COLUMN).style().bold().set();
    sheet.width(0, 24);
    sheet.width(LAST_COLUMN, 16);
  }

  private void line(int row, ServiceLevels.Row each, String remark) {
    sheet.value(row, 0, CellText.of(each.label()));
    counts(row, 1, each.response());
    counts(row, 1 + EACH_CLOCK, each.resolution());
    sheet.value(row, ENDED, each.response().cancelled());
    sheet.value(row, ENDED + 1, each.response().merged());
    if (remark != null) {
      sheet.value(row, LAST_COLUMN, remark);
    }
  }

  /** A rate of nothing is an empty cell. */
  private void counts(int row, int column, Counted counted) {
    sheet.value(row, column, counted.met());
    sheet.value(row, column + 1, counted.breached());
    sheet.value(row, column + 2, counted.openOverdue());
    sheet.value(row, column + 3, counted.open());
    if (counted.compliance() != null) {
      sheet.value(row, column + 4, counted.compliance());
      sheet.style(row, column + 4).format("0.00%").set();
    }
  }

  private static String remark(ServiceLevels.Row row, GroupBy groupBy) {
    return !row.empty() ? null : groupBy == GroupBy.MONTH ? "本月无工单" : "无工单";
  }

  private static String moment(Instant instant) {
    return MOMENT.format(instant.atZone(Zone.SHANGHAI));
  }
}
