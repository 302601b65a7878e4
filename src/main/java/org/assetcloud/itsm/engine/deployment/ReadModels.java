package org.assetcloud.itsm.engine.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.DeployedModel.Kind;
import org.assetcloud.itsm.engine.deployment.change.Parts;
import org.assetcloud.itsm.shared.NotFound;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The models, tables and forms themselves, so that a change starts from what is in force (R7.4). */
@Component
public class ReadModels {

  private static final String FORM = ".form";

  private final RepositoryService repository;
  private final ReadDeployments readers;

  ReadModels(@Lazy RepositoryService repository, ReadDeployments readers) {
    this.repository = repository;
    this.readers = readers;
  }

  /** Processes, then tables, each by its key. */
  public List<DeployedModel> inForce() {
    readers.check();
    return Stream.concat(
        repository.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionKey().asc().list().stream().map(this::process),
        repository.createDecisionDefinitionQuery().latestVersion().orderByDecisionDefinitionKey().asc().list().stream().map(ReadModels::table))
        .toList();
  }

  /**
   * @param deploymentId also of an older deployment, or of the start's
   * @throws NotFound where the deployment, or the file in it, does not exist
   */
  public byte[] file(String deploymentId, String name) {
    readers.check();
    Resource found = repository.createDeploymentQuery().deploymentId(deploymentId).count() == 0 ? null
        : repository.getDeploymentResources(deploymentId).stream().filter(resource -> resource.getName().equals(name)).findFirst()
            .orElse(null);
    if (found == null) {
      throw new NotFound("file-unknown", "没有这个文件。");
    }
    return content(found);
  }

  private DeployedModel process(ProcessDefinition process) {
    Set<String> wanted = forms(repository.getBpmnModelInstance(process.getId()));
    Stream<String> forms = repository.getDeploymentResources(process.getDeploymentId()).stream()
        .filter(resource -> resource.getName().endsWith(FORM) && wanted.contains(Parts.of(resource.getName(), content(resource)).key()))
        .map(Resource::getName).sorted();
    return new DeployedModel(Kind.PROCESS, process.getKey(), process.getName(), process.getVersion(), process.getDeploymentId(),
        Stream.concat(Stream.of(process.getResourceName()), forms).toList());
  }

  private static DeployedModel table(DecisionDefinition table) {
    return new DeployedModel(Kind.DECISION, table.getKey(), table.getName(), table.getVersion(), table.getDeploymentId(),
        List.of(table.getResourceName()));
  }

  private static Set<String> forms(BpmnModelInstance model) {
    return Stream.concat(model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
        model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef))
        .filter(form -> form != null).collect(Collectors.toSet());
  }

  private byte[] content(Resource resource) {
    try (InputStream content = repository.getResourceAsStreamById(resource.getDeploymentId(), resource.getId())) {
      return content.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
