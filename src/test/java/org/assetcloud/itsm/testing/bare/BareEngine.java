package org.assetcloud.itsm.testing.bare;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * Camunda as it comes, on a database of its own, at history level full as ours is, without authorizations, with one {@link EmptiedModel}
 * and the tables it asks.
 */
public final class BareEngine implements AutoCloseable {

  private final ProcessEngine engine;

  /**
   * @param database empty
   * @param name what the model is called, with {@code .bpmn}
   * @param tables the files below {@code bpmn} that the model asks, as they are
   */
  public BareEngine(DataSource database, String name, String model, String... tables) {
    ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("bare-" + name);
    configuration.setDataSource(database);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("full");
    configuration.setHistoryTimeToLive("P1825D");
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setMetricsEnabled(false);
    configuration.setTaskMetricsEnabled(false);
    configuration.setJobExecutorActivate(false);
    configuration.setBeans(Map.of("nothing", new Nothing()));
    engine = configuration.buildProcessEngine();
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment().addString(name, model);
    for (String table : tables) {
      deployment.addString(Path.of(table).getFileName().toString(), EmptiedModel.text(Path.of("bpmn", table)));
    }
    deployment.deploy();
  }

  public ProcessEngine engine() {
    return engine;
  }

  @Override
  public void close() {
    engine.close();
  }

  /** Stands for every bean of ours. */
  static final class Nothing implements JavaDelegate, ExecutionListener, TaskListener {

    @Override
    public void execute(DelegateExecution execution) {}

    @Override
    public void notify(DelegateExecution execution) {}

    @Override
    public void notify(DelegateTask task) {}
  }
}
