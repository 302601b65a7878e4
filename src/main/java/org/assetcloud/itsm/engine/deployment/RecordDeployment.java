package org.assetcloud.itsm.engine.deployment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.deployment.change.Difference;
import org.assetcloud.itsm.engine.deployment.change.Parts;
import org.assetcloud.itsm.people.CurrentUser;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Keeps who deployed what, when and why, and what it changed (R7.4); in the transaction of the deployment. */
@Component
class RecordDeployment {

  /** More lines are counted only, so that a new model does not become a book. */
  private static final int MOST_LINES = 200;

  private final DeploymentRecords records;
  private final CurrentUser currentUser;
  private final Clock clock;

  RecordDeployment(@Lazy DeploymentRecords records, CurrentUser currentUser, Clock clock) {
    this.records = records;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  void record(DeploymentEntity deployment, String difference) {
    String files = String.join("\n", new TreeSet<>(DeploymentCheck.files(deployment).keySet()));
    records.add(new DeploymentRecord(deployment.getId(), currentUser.id(), clock.instant(), deployment.getName(), deployment.getSource(),
        files, difference));
  }

  /** To the version before of each file, as it is before this deployment. */
  static String difference(DeploymentEntity deployment, EngineDefinitions before) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(DeploymentCheck.files(deployment)).forEach((file, content) -> {
      Parts now = Parts.of(file, content);
      byte[] last = before.before(file, content);
      Difference.lines(last == null ? null : Parts.of(file, last), now).forEach(line -> lines.add(file + "：" + line));
    });
    String more = lines.size() > MOST_LINES ? "\n另有 %d 处改动".formatted(lines.size() - MOST_LINES) : "";
    return lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n")) + more;
  }
}
