package org.assetcloud.itsm.engine.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the packaged models, tables and forms as one deployment when the engine has been built. An unchanged package makes no new
 * version. What a person deployed last is left as it is: the packaged one is held back and the difference logged (design section 8,
 * item 25).
 */
@Component
class DeployPackagedModels extends AbstractProcessEnginePlugin {

  private static final Logger LOG = LoggerFactory.getLogger(DeployPackagedModels.class);
  private static final String NAME = "itsm";

  /** The source of what the product brings itself; nobody else may use it. */
  static final String SOURCE = "itsm packaged";

  private static final List<String> PATTERNS =
      List.of("classpath*:bpmn/**/*.bpmn", "classpath*:bpmn/**/*.dmn", "classpath*:forms/**/*.form", "classpath*:forms/**/*.html");

  private final HeldBackModels heldBack;

  DeployPackagedModels(HeldBackModels heldBack) {
    this.heldBack = heldBack;
  }

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    RepositoryService repository = engine.getRepositoryService();
    DeploymentBuilder deployment = repository.createDeployment().name(NAME).source(SOURCE).enableDuplicateFiltering(false);
    for (PackagedResource resource : packaged()) {
      ResourceDefinition byPerson = deployedByPerson(repository, resource.definitionKey());
      if (byPerson == null) {
        deployment.addInputStream(resource.name(), new ByteArrayInputStream(resource.content()));
      } else if (!resource.sameAs(repository.getResourceAsStream(byPerson.getDeploymentId(), byPerson.getResourceName()))) {
        LOG.warn("{} is held back: a person deployed {} last", resource.name(), resource.definitionKey());
        heldBack.add(new HeldBackModels.HeldBack(resource.definitionKey(), resource.digest()));
      }
    }
    deployment.deploy();
  }

  private static List<PackagedResource> packaged() {
    ResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    List<PackagedResource> found = new ArrayList<>();
    for (String pattern : PATTERNS) {
      try {
        Stream.of(resolver.getResources(pattern)).map(PackagedResource::of).forEach(found::add);
      } catch (IOException unreadable) {
        throw new IllegalStateException("Cannot list " + pattern, unreadable);
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException("No models are packaged");
    }
    found.sort(Comparator.comparing(PackagedResource::name));
    return found;
  }

  /** The latest version of the definition where a person deployed it, else null. */
  private static ResourceDefinition deployedByPerson(RepositoryService repository, String key) {
    if (key == null) {
      return null;
    }
    ResourceDefinition process = repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult();
    ResourceDefinition latest = process != null ? process
        : repository.createDecisionDefinitionQuery().decisionDefinitionKey(key).latestVersion().singleResult();
    boolean packaged = latest == null
        || repository.createDeploymentQuery().deploymentId(latest.getDeploymentId()).deploymentSource(SOURCE).count() > 0;
    return packaged ? null : latest;
  }
}
