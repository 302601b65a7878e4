package org.assetcloud.itsm.engine.deployment.check.table;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Feel;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;

/** The engine has the last word, before a deployment and not in the middle of it. */
public final class EngineReadsTables implements Rule<TableFile> {

  @Override
  public String name() {
    return "决策引擎可以执行";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return Feel.isReadable(file.model()) ? Stream.empty()
        : Stream.of(new Broken(null, null, "决策引擎不能执行，请在 Camunda Modeler 中核对列名是否重复、决策之间是否循环引用"));
  }
}
