package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A task is answered in a form that comes with the model or is deployed already; nobody is sent to one that is missing (R5.5). */
public final class TasksHaveForms implements Rule<ModelFile> {

  @Override
  public String name() {
    return "表单存在";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return Stream.concat(
        file.all(UserTask.class).stream().flatMap(task -> broken(file, task, task.getCamundaFormRef(), task.getCamundaFormRefBinding(),
            task.getCamundaFormKey(), true)),
        file.all(StartEvent.class).stream().flatMap(start -> broken(file, start, start.getCamundaFormRef(), start.getCamundaFormRefBinding(),
            start.getCamundaFormKey(), false)));
  }

  private static Stream<Broken> broken(ModelFile file, FlowElement element, String form, String binding, String key, boolean needed) {
    String fault = key != null ? "用了表单键（formKey）“%s”，请改用表单引用（formRef）".formatted(key)
        : form == null ? needed ? "没有表单" : null : missing(file, form, binding);
    return fault == null ? Stream.empty() : Stream.of(ModelFile.broken(element, fault));
  }

  private static String missing(ModelFile file, String form, String binding) {
    if ("deployment".equals(binding)) {
      return file.around().forms().containsKey(form) ? null
          : "表单“%s”不在本次部署中，请把 %s.form 与模型一起部署".formatted(form, form);
    }
    if ("latest".equals(binding)) {
      return file.around().form(form).isPresent() ? null : "没有表单“%s”，请把 %s.form 与模型一起部署".formatted(form, form);
    }
    return "表单“%s”的绑定方式须为 deployment 或 latest".formatted(form);
  }
}
