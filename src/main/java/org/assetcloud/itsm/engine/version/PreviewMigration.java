package org.assetcloud.itsm.engine.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.engine.version.Preview.Standing;
import org.assetcloud.itsm.engine.version.Preview.Step;
import org.assetcloud.itsm.engine.version.RunningVersions.Place;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Says which instances of a version would move to the newest, and why the others would not. The engine is asked for one instance of each
 * set of places: those that stand at the same places fare alike.
 */
@Component
public class PreviewMigration {

  private final ProcessEngine engine;
  private final Unrestricted unrestricted;
  private final MigrationRights rights;
  private final Definitions definitions;
  private final RunningVersions running;

  PreviewMigration(
      @Lazy ProcessEngine engine, Unrestricted unrestricted, MigrationRights rights, Definitions definitions, RunningVersions running) {
    this.engine = engine;
    this.unrestricted = unrestricted;
    this.rights = rights;
    this.definitions = definitions;
    this.running = running;
  }

  /** Changes nothing. */
  public Preview preview(String process, int version) {
    rights.owner();
    return unrestricted.call(() -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired().execute(command -> preview(process, version, command)));
  }

  private Preview preview(String process, int version, CommandContext command) {
    ProcessDefinition before = definitions.version(process, version);
    ProcessDefinition newest = definitions.newest(process);
    Steps steps = Move.steps(before, command.getProcessEngineConfiguration());
    Move move = Move.between(before, newest, command);
    Map<Set<String>, String> objections = new HashMap<>();
    Map<String, Long> stand = new LinkedHashMap<>();
    List<Standing> moving = new ArrayList<>();
    List<Standing> staying = new ArrayList<>();
    instances(before.getId()).forEach((instance, places) -> {
      Set<String> at = new TreeSet<>();
      places.forEach(place -> at.add(place.place()));
      if (!objections.containsKey(at)) {
        objections.put(at, move.objection(instance, command));
      }
      String why = objections.get(at);
      steps.among(at).forEach(step -> stand.merge(step, 1L, Long::sum));
      List<String> names = steps.among(at).stream().map(steps::name).toList();
      (why == null ? moving : staying).add(new Standing(instance, places.get(0).number(), names, why));
    });
    return new Preview(process, before.getName(), version, newest.getVersion(), stand.entrySet().stream()
        .map(step -> new Step(step.getKey(), steps.name(step.getKey()), step.getValue(), move.maps(step.getKey()))).toList(), moving, staying);
  }

  private Map<String, List<Place>> instances(String definition) {
    Map<String, List<Place>> instances = new LinkedHashMap<>();
    running.places(definition).forEach(place -> instances.computeIfAbsent(place.instance(), id -> new ArrayList<>()).add(place));
    return instances;
  }
}
