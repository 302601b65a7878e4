package org.assetcloud.itsm.engine.deployment.check.table;

import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Feel;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.assetcloud.itsm.people.Role;

/** A table sends people's work to roles that exist (R7.1). */
public final class TablesNameKnownRoles implements Rule<TableFile> {

  private static final Set<String> COLUMNS = Set.of("role", "assignedGroup", "candidateGroup");

  @Override
  public String name() {
    return "表中的角色存在";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().flatMap(table -> COLUMNS.stream().flatMap(column -> table.rows().stream()
        .filter(row -> table.entry(row, column) != null && !Role.exists(String.valueOf(table.answer(row, column))))
        .map(row -> TableFile.broken(table.entry(row, column), TableFile.described(row),
            "“%s”不是角色".formatted(Feel.text(table.entry(row, column)))))));
  }
}
