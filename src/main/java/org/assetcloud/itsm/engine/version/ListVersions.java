package org.assetcloud.itsm.engine.version;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The processes whose instances are running, with the versions these are on. */
@Component
public class ListVersions {

  private final MigrationRights rights;
  private final Definitions definitions;
  private final RunningVersions running;
  private final Migrations migrations;
  private final DeployedVersions deployed;

  ListVersions(
      MigrationRights rights, Definitions definitions, RunningVersions running, Migrations migrations, DeployedVersions deployed) {
    this.rights = rights;
    this.definitions = definitions;
    this.running = running;
    this.migrations = migrations;
    this.deployed = deployed;
  }

  /**
   * A process with its newest version and those with running instances, the newest first.
   *
   * @param migration the one under way; null where there is none
   */
  public record Running(String process, String name, int newest, List<Version> versions, Long migration) {}

  /**
   * @param by user id of who deployed it; null where it came with the software
   * @param reason of the deployment; null where it came with the software
   */
  public record Version(int version, long instances, Instant deployedAt, String by, String reason) {}

  public List<Running> list() {
    rights.owner();
    Map<String, Long> counts = running.counts();
    Map<String, Long> underWay = migrations.underWay();
    return definitions.of(counts.keySet()).stream()
        .collect(Collectors.groupingBy(ProcessDefinition::getKey, TreeMap::new, Collectors.toList())).entrySet().stream()
        .map(process -> running(process.getKey(), process.getValue(), counts, underWay.get(process.getKey()))).toList();
  }

  private Running running(String process, Collection<ProcessDefinition> versions, Map<String, Long> counts, Long migration) {
    ProcessDefinition newest = definitions.newest(process);
    Stream<ProcessDefinition> shown = versions.stream().anyMatch(one -> one.getId().equals(newest.getId())) ? versions.stream()
        : Stream.concat(Stream.of(newest), versions.stream());
    return new Running(process, newest.getName(), newest.getVersion(), shown
        .sorted(Comparator.comparingInt(ProcessDefinition::getVersion).reversed())
        .map(one -> deployed.of(one, counts.getOrDefault(one.getId(), 0L))).toList(), migration);
  }
}
