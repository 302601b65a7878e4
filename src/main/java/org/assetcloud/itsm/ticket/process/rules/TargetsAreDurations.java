package org.assetcloud.itsm.ticket.process.rules;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.springframework.stereotype.Component;

/** A target is a working or natural time that the clock can count (R5.7). */
@Component
class TargetsAreDurations implements Rule<TableFile> {

  @Override
  public String name() {
    return "时限是时长";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return TicketTables.called(TicketTables.TARGETS, file).flatMap(table -> Stream.of("response", "resolution")
        .flatMap(column -> table.rows().stream()
            .filter(row -> table.entry(row, column) != null && table.duration(row, column) == null)
            .map(row -> TableFile.broken(table.entry(row, column), TicketRows.name(row),
                "“%s”不是时限，请写成 \"PT30M\" 或 \"PT2H\" 这样的时长，至少一分钟".formatted(table.answer(row, column))))));
  }
}
