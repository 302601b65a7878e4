package org.assetcloud.itsm.ticket.report.workbook;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.ticket.report.ClockRecords.Line;
import org.assetcloud.itsm.ticket.report.Result;
import org.dhatim.fastexcel.Worksheet;

/** The second sheet: the tickets behind the numbers, written as they are read. */
final class TicketSheet {

  static final String NAME = "工单明细";

  private static final String[] HEADS = {"工单编号", "单位", "类别", "严重程度", "报告时间",
      "响应时限", "响应时间", "响应结果", "解决时限", "解决时间", "解决结果", "工单状态"};
  private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
  private static final int WIDTH = 20;

  private final Worksheet sheet;
  private int rows;

  TicketSheet(Worksheet sheet) {
    this.sheet = sheet;
    for (int column = 0; column < HEADS.length; column++) {
      sheet.width(column, WIDTH);
      sheet.value(0, column, HEADS[column]);
      sheet.style(0, column).bold().set();
    }
  }

  /** Writes them out, so that memory holds no more than these. */
  void add(List<Line> lines) throws IOException {
    lines.forEach(this::add);
    sheet.flush();
  }

  int rows() {
    return rows;
  }

  private void add(Line line) {
    rows++;
    text(0, line.number());
    text(1, line.unit());
    text(2, line.category().label());
    text(3, line.severity().label());
    moment(4, line.reportedAt());
    moment(5, line.responseDeadline());
    moment(6, line.responseStopped());
    result(7, line.responseResult());
    moment(8, line.resolutionDeadline());
    moment(9, line.resolutionStopped());
    result(10, line.resolutionResult());
    text(11, line.status().label());
  }

  private void text(int column, String text) {
    sheet.value(rows, column, CellText.of(text));
  }

  private void result(int column, Result result) {
    if (result != null) {
      sheet.value(rows, column, result.label());
    }
  }

  private void moment(int column, Instant instant) {
    if (instant != null) {
      sheet.value(rows, column, instant.atZone(Zone.SHANGHAI).toLocalDateTime());
      sheet.style(rows, column).format(MOMENT).set();
    }
  }
}
