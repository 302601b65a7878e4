package org.assetcloud.itsm.engine.version;

import java.util.Collection;
import java.util.List;
import org.assetcloud.itsm.shared.NotFound;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The versions of the processes as the engine has them; to be asked without the caller's rights. */
@Component
class Definitions {

  private final ProcessEngine engine;

  Definitions(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  /** @throws NotFound where the process has no such version */
  ProcessDefinition version(String process, int version) {
    ProcessDefinition found = version < 1 ? null : models().createProcessDefinitionQuery().processDefinitionKey(process).processDefinitionVersion(version)
        .withoutTenantId().singleResult();
    if (found == null) {
      throw new NotFound("version-unknown", "没有流程“%s”的第 %d 版。".formatted(process, version));
    }
    return found;
  }

  ProcessDefinition newest(String process) {
    return models().createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().withoutTenantId().singleResult();
  }

  List<ProcessDefinition> of(Collection<String> ids) {
    return ids.isEmpty() ? List.of() : models().createProcessDefinitionQuery().processDefinitionIdIn(ids.toArray(String[]::new)).list();
  }

  private RepositoryService models() {
    return engine.getRepositoryService();
  }
}
