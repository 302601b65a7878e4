package org.assetcloud.itsm.engine.rest;

import org.assetcloud.itsm.shared.Overloaded;
import org.assetcloud.itsm.shared.persistence.Overload;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** The engine's REST layer says 500 of a query that the database ended in time; here its reason is still known. */
@Component
class SurfaceOverload extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.getCustomPreCommandInterceptorsTxRequired().add(new Surfacing());
  }

  private static final class Surfacing extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
      try {
        return next.execute(command);
      } catch (RuntimeException failed) {
        Overloaded overloaded = Overload.of(failed);
        if (overloaded != null) {
          SurfacedProblem.remember(overloaded);
        }
        throw failed;
      }
    }
  }
}
