package org.assetcloud.itsm.ticket.report.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.assetcloud.itsm.ticket.report.Counted;
import org.assetcloud.itsm.ticket.report.GroupBy;
import org.assetcloud.itsm.ticket.report.ServiceLevels;

/** Service levels as the API answers them. */
record ServiceLevelAnswer(YearMonth from, YearMonth to, GroupBy groupBy, List<Row> rows, Total total) {

  /** @param empty true where no ticket was reported, else absent */
  record Row(String key, String label, Boolean empty, Clocks response, Clocks resolution) {}

  record Total(Clocks response, Clocks resolution) {}

  /** @param compliance from 0 to 1; absent where nothing was counted */
  record Clocks(long met, long breached, long openOverdue, long open, long cancelled, long merged, BigDecimal compliance) {

    static Clocks of(Counted counted) {
      return new Clocks(counted.met(), counted.breached(), counted.openOverdue(), counted.open(), counted.cancelled(), counted.merged(),
          counted.compliance());
    }
  }

  static ServiceLevelAnswer of(ServiceLevels levels) {
    return new ServiceLevelAnswer(levels.period().from(), levels.period().to(), levels.groupBy(),
        levels.rows().stream().map(ServiceLevelAnswer::row).toList(),
        new Total(Clocks.of(levels.total().response()), Clocks.of(levels.total().resolution())));
  }

  private static Row row(ServiceLevels.Row row) {
    return new Row(row.key(), row.label(), row.empty() ? true : null, Clocks.of(row.response()), Clocks.of(row.resolution()));
  }
}
