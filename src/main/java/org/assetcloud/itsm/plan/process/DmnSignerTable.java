package org.assetcloud.itsm.plan.process;

import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.engine.table.RecordedTables;
import org.assetcloud.itsm.plan.signing.OpenSignatures;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.SignerTable;
import org.springframework.stereotype.Component;

/** The deployed {@code planSigners.dmn}. */
@Component
class DmnSignerTable implements SignerTable {

  private final RecordedTables tables;

  DmnSignerTable(RecordedTables tables) {
    this.tables = tables;
  }

  @Override
  public List<Seat.Terms> of(OpenSignatures.Question question) {
    return tables.rows("planSigners", Map.of("form", question.form().name(), "urgency", question.urgency().name(), "risk", question.risk().name()))
        .stream().map(DmnDraftTable::seat).toList();
  }
}
