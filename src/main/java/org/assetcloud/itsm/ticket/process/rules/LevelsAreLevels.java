package org.assetcloud.itsm.ticket.process.rules;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.springframework.stereotype.Component;

/** A level of the ladder is one that the clock can reach (R5.7). */
@Component
class LevelsAreLevels implements Rule<TableFile> {

  @Override
  public String name() {
    return "级别写法正确";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return TicketTables.called(TicketTables.LADDER, file).flatMap(table -> table.rows().stream()
        .filter(row -> table.entry(row, "level") != null && !isLevel(table.answer(row, "level")))
        .map(row -> TableFile.broken(table.entry(row, "level"), TicketRows.name(row),
            "“%s”不是级别，请写 START、50%% 或 +PT2H".formatted(table.answer(row, "level")))));
  }

  static boolean isLevel(String level) {
    try {
      return level != null && new LadderLevel(level, Role.TEAM_LEAD, EscalationAction.TELL).level() != null;
    } catch (RuntimeException noLevel) {
      return false;
    }
  }
}
