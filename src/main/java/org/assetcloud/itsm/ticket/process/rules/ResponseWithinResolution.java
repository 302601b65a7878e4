package org.assetcloud.itsm.ticket.process.rules;

import java.time.Duration;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.Table;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.springframework.stereotype.Component;

/** Nobody has to solve before having to answer (R5.7). */
@Component
class ResponseWithinResolution implements Rule<TableFile> {

  @Override
  public String name() {
    return "响应时限不长于解决时限";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return TicketTables.called(TicketTables.TARGETS, file).flatMap(table -> table.rows().stream().filter(row -> tooLong(table, row))
        .map(row -> TableFile.broken(row, "响应时限 %s 长于解决时限 %s".formatted(
            table.answer(row, "response"), table.answer(row, "resolution")))));
  }

  private static boolean tooLong(Table table, org.camunda.bpm.model.dmn.instance.Rule row) {
    Duration response = table.duration(row, "response");
    Duration resolution = table.duration(row, "resolution");
    return response != null && resolution != null && response.compareTo(resolution) > 0;
  }
}
