package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Expression;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A task is due when a clock says so; no deadline stands in a model (R5.7, design section 5). */
public final class TasksHaveDeadlines implements Rule<ModelFile> {

  @Override
  public String name() {
    return "用户任务有期限";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return file.all(UserTask.class).stream().filter(task -> !Expression.asksABean(task.getCamundaDueDate(), file.beans()))
        .map(task -> ModelFile.broken(task, task.getCamundaDueDate() == null ? "没有设置期限（dueDate）"
            : "期限“%s”须由系统按时钟计算，写成 ${ticketDeadlines.response(execution)} 这样的表达式".formatted(task.getCamundaDueDate())));
  }
}
