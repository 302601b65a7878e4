package org.assetcloud.itsm.ticket.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.ticket.report.ClockRecords;
import org.assetcloud.itsm.ticket.report.Exports;
import org.assetcloud.itsm.ticket.report.ServiceLevels;
import org.assetcloud.itsm.ticket.report.Slice;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** Writes service levels with the tickets behind them as a workbook, and puts on record who took it (R7.5). */
@Component
public class ExportServiceLevels {

  private static final int AT_ONCE = 2000;

  private final ClockRecords records;
  private final Exports exports;
  private final CurrentUser person;

  ExportServiceLevels(ClockRecords records, Exports exports, CurrentUser person) {
    this.records = records;
    this.exports = exports;
    this.person = person;
  }

  /**
   * On record before the first byte leaves, complete after the last one. Where it breaks off, the file is left without its end, so that no
   * program opens a part as if it were the whole.
   */
  public void write(ServiceLevels levels, OutputStream out) throws IOException {
    String id = UUID.randomUUID().toString();
    exports.begun(new Exports.Export(id, levels.at(), person.id(), Exports.SERVICE_LEVELS, levels.period().from().toString(),
        levels.period().to().toString(), levels.groupBy(), null));
    Workbook workbook = new Workbook(out, "ITSM", "1.0");
    new SummarySheet(workbook.newWorksheet(SummarySheet.NAME)).write(levels);
    int rows = tickets(new TicketSheet(workbook.newWorksheet(TicketSheet.NAME)), Slice.of(levels.period(), levels.groupBy(), null), levels.at());
    workbook.finish();
    exports.finished(id, rows);
  }

  private int tickets(TicketSheet sheet, Slice slice, Instant now) throws IOException {
    List<ClockRecords.Line> lines = records.lines(slice, now, null, AT_ONCE);
    while (!lines.isEmpty()) {
      sheet.add(lines);
      lines = records.lines(slice, now, lines.get(lines.size() - 1), AT_ONCE);
    }
    return sheet.rows();
  }
}
