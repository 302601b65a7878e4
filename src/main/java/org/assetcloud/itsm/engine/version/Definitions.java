package org.assetcloud.itsm.engine.version;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.shared.NotFound;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The versions of the processes as the engine has them, whatever the caller may see there. */
@Component
class Definitions {

  private final ProcessEngine engine;
  private final Unrestricted unrestricted;

  Definitions(@Lazy ProcessEngine engine, Unrestricted unrestricted) {
    this.engine = engine;
    this.unrestricted = unrestricted;
  }

  /** @throws NotFound where the process has no such version */
  ProcessDefinition version(String process, int version) {
    ProcessDefinition found = version < 1 ? null
        : ask(all -> all.processDefinitionKey(process).processDefinitionVersion(version).withoutTenantId().singleResult());
    if (found == null) {
      throw new NotFound("version-unknown", "没有流程“%s”的第 %d 版。".formatted(process, version));
    }
    return found;
  }

  ProcessDefinition newest(String process) {
    return ask(all -> all.processDefinitionKey(process).latestVersion().withoutTenantId().singleResult());
  }

  List<ProcessDefinition> of(Collection<String> ids) {
    return ids.isEmpty() ? List.of() : ask(all -> all.processDefinitionIdIn(ids.toArray(String[]::new)).list());
  }

  private <T> T ask(Function<ProcessDefinitionQuery, T> question) {
    return unrestricted.call(() -> question.apply(engine.getRepositoryService().createProcessDefinitionQuery()));
  }
}
