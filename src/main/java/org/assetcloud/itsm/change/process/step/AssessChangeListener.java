package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.assessment.AssessChange;
import org.assetcloud.itsm.change.assessment.Assessment;
import org.assetcloud.itsm.change.assessment.DataTouched;
import org.assetcloud.itsm.change.assessment.Reach;
import org.assetcloud.itsm.change.assessment.Reversibility;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class AssessChangeListener implements TaskListener {

  private final AssessChange assess;

  AssessChangeListener(AssessChange assess) {
    this.assess = assess;
  }

  @Override
  public void notify(DelegateTask task) {
    Assessment found = assess.assess(task.getExecution().getProcessBusinessKey(), new AssessChange.Finding(
        Submitted.choice(task, "reach", Reach.class, "请选择影响范围。"),
        Submitted.choice(task, "reversibility", Reversibility.class, "请选择能否回退。"),
        Submitted.choice(task, "dataTouched", DataTouched.class, "请选择涉及的数据。"),
        Submitted.yesOrNoIfAny(task, "release", "请选择是否属于上线或更新。"), Submitted.text(task, "comment")));
    Submitted.handOn(task, "downtimeMinutes", found.downtimeMinutes());
    Submitted.handOn(task, "insideFreeze", found.insideFreeze() ? "YES" : "NO");
  }
}
