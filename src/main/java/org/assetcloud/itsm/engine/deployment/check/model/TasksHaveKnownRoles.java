package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Expression;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A task is offered to roles that exist, or to those a bean names (R7.1); so is a start. */
public final class TasksHaveKnownRoles implements Rule<ModelFile> {

  private static final String ROLES = Arrays.stream(Role.values()).map(role -> role.id() + " " + role.label()).collect(Collectors.joining("、"));

  @Override
  public String name() {
    return "候选组是已有的角色";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return Stream.concat(file.all(UserTask.class).stream().flatMap(task -> task(file, task)),
        file.all(Process.class).stream().flatMap(process -> unknown(file, process.getCamundaCandidateStarterGroups())
            .map(group -> ModelFile.broken(process, "候选发起组“%s”不是角色，可选：%s".formatted(group, ROLES)))));
  }

  private static Stream<Broken> task(ModelFile file, UserTask task) {
    String groups = task.getCamundaCandidateGroups();
    return groups == null || groups.isBlank() ? Stream.of(ModelFile.broken(task, "没有候选组，谁也看不到这个任务"))
        : unknown(file, groups).map(group -> ModelFile.broken(task, "候选组“%s”不是角色，可选：%s".formatted(group, ROLES)));
  }

  private static Stream<String> unknown(ModelFile file, String groups) {
    return groups == null ? Stream.empty() : List.of(groups.split(",", -1)).stream().map(String::strip)
        .filter(group -> !Role.exists(group) && !Expression.asksABean(group, file.beans()));
  }
}
