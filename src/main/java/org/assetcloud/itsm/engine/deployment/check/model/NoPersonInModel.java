package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Expression;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ResourceRole;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** People come and go; who gets a task is decided when it comes up (R7.1, design section 3). */
public final class NoPersonInModel implements Rule<ModelFile> {

  @Override
  public String name() {
    return "模型中不写人员";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return Stream.of(
            file.all(UserTask.class).stream().filter(task -> names(file, task)).map(BaseElement.class::cast),
            file.all(Process.class).stream().filter(process -> process.getCamundaCandidateStarterUsers() != null).map(BaseElement.class::cast),
            file.all(ResourceRole.class).stream().map(BaseElement.class::cast))
        .flatMap(found -> found).map(found -> ModelFile.broken(found, "指定了具体人员，请改用候选组"));
  }

  private static boolean names(ModelFile file, UserTask task) {
    String assignee = task.getCamundaAssignee();
    return task.getCamundaCandidateUsers() != null || assignee != null && !Expression.asksABean(assignee, file.beans());
  }
}
