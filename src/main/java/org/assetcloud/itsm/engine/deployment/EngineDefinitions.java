package org.assetcloud.itsm.engine.deployment;

import java.util.Arrays;
import java.util.Map;
import org.assetcloud.itsm.engine.deployment.change.Parts;
import org.assetcloud.itsm.engine.deployment.check.file.Deployed;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.repository.ResourceDefinition;

/** The latest version of everything the engine has, read within the command that deploys. */
final class EngineDefinitions implements Deployed {

  private final CommandContext command;
  private final RepositoryService repository;

  EngineDefinitions(CommandContext command) {
    this.command = command;
    this.repository = command.getProcessEngineConfiguration().getRepositoryService();
  }

  @Override
  public boolean hasProcess(String key) {
    return process(key) != null;
  }

  @Override
  public boolean hasDecision(String key) {
    return decision(key) != null;
  }

  @Override
  public byte[] form(String id) {
    CamundaFormDefinitionEntity form = command.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id);
    return form == null ? null : content(form.getDeploymentId(), form.getResourceName());
  }

  /** The file a process or table was deployed in last; null where it is new. */
  byte[] model(String key) {
    ResourceDefinition found = process(key) != null ? process(key) : decision(key);
    return found == null ? null : content(found.getDeploymentId(), found.getResourceName());
  }

  /** The file that a file of this name and content would replace; null where it is new. */
  byte[] before(String file, byte[] content) {
    String key = Parts.of(file, content).key();
    return file.endsWith(".form") ? form(key) : model(key);
  }

  /** Whether each of the files is the one in force. */
  boolean are(Map<String, byte[]> files) {
    return files.entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), before(file.getKey(), file.getValue())));
  }

  private ResourceDefinition process(String key) {
    return key == null ? null : repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult();
  }

  private ResourceDefinition decision(String key) {
    return key == null ? null : repository.createDecisionDefinitionQuery().decisionDefinitionKey(key).latestVersion().singleResult();
  }

  private byte[] content(String deployment, String resource) {
    return command.getResourceManager().findResourceByDeploymentIdAndResourceName(deployment, resource).getBytes();
  }
}
