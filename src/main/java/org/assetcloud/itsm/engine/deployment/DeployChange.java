package org.assetcloud.itsm.engine.deployment;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A process owner's change of models, tables and forms, sent from the page; it passes the door that every deployment passes (R7.4). */
@Component
public class DeployChange {

  /** The source of what is sent from the page. */
  static final String SOURCE = "网页";

  private static final int LONGEST_REASON = 255;
  private static final int MOST_FILES = 50;
  private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]{1,200}");

  private final RepositoryService repository;
  private final Unrestricted unrestricted;
  private final DeploymentCheck check;
  private final CurrentUser currentUser;

  DeployChange(@Lazy RepositoryService repository, Unrestricted unrestricted, DeploymentCheck check, CurrentUser currentUser) {
    this.repository = repository;
    this.unrestricted = unrestricted;
    this.check = check;
    this.currentUser = currentUser;
  }

  /**
   * @param reason of the change
   * @return the deployment's id
   * @throws Forbidden to all but process owners
   * @throws Refused where a rule is broken; names every fault
   * @throws NothingChanged where each file is the one in force
   */
  public String deploy(String reason, List<ChangedFile> files) {
    accept(reason, files);
    DeploymentBuilder deployment = repository.createDeployment().name(reason.strip()).source(SOURCE);
    files.forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
    return deployment.deployWithResult().getId();
  }

  /**
   * What {@link #deploy} would refuse is refused; else nothing happens.
   *
   * @return the difference to the versions in force, one line each
   */
  public List<String> check(String reason, List<ChangedFile> files) {
    accept(reason, files);
    DeploymentEntity wanted = wanted(reason.strip(), files);
    return unrestricted.call(() -> {
      EngineDefinitions before = new EngineDefinitions(Context.getCommandContext());
      check.check(wanted, currentUser.id(), before);
      return RecordDeployment.difference(wanted, before).lines().toList();
    });
  }

  private void accept(String reason, List<ChangedFile> files) {
    if (!currentUser.holds(Role.PROCESS_OWNER)) {
      throw new Forbidden("not-process-owner", "只有流程负责人可以部署。");
    }
    List<FieldError> faults = new ArrayList<>();
    String fault = Text.lineFault("修改原因", reason == null ? null : reason.strip(), 1, LONGEST_REASON);
    if (fault != null) {
      faults.add(new FieldError("reason", fault));
    }
    if (files == null || files.isEmpty()) {
      faults.add(new FieldError("files", "请选择要部署的文件。"));
    } else if (files.size() > MOST_FILES) {
      faults.add(new FieldError("files", "一次最多部署 %d 个文件。".formatted(MOST_FILES)));
    } else {
      faults.addAll(namedWrong(files));
    }
    if (!faults.isEmpty()) {
      throw Refused.fields(faults);
    }
  }

  private static List<FieldError> namedWrong(List<ChangedFile> files) {
    List<FieldError> faults = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ChangedFile file : files) {
      if (file == null || file.name() == null || file.content() == null || !NAME.matcher(file.name()).matches()) {
        faults.add(new FieldError("files", "每个文件都要有名称（不含文件夹，最多 200 个字）和内容。"));
      } else if (!names.add(file.name())) {
        faults.add(new FieldError("files", "文件“%s”选了两次。".formatted(file.name())));
      }
    }
    return faults;
  }

  private static DeploymentEntity wanted(String reason, List<ChangedFile> files) {
    DeploymentEntity wanted = new DeploymentEntity();
    wanted.setName(reason);
    wanted.setSource(SOURCE);
    files.forEach(file -> {
      ResourceEntity resource = new ResourceEntity();
      resource.setName(file.name());
      resource.setBytes(file.content());
      wanted.addResource(resource);
    });
    return wanted;
  }
}
