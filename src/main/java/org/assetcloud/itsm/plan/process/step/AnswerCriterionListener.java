package org.assetcloud.itsm.plan.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.criteria.AnswerCriterion;
import org.assetcloud.itsm.plan.process.PlanCriteria;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class AnswerCriterionListener implements TaskListener {

  private final AnswerCriterion answers;

  AnswerCriterionListener(AnswerCriterion answers) {
    this.answers = answers;
  }

  @Override
  public void notify(DelegateTask task) {
    AnswerCriterion.Said said = new AnswerCriterion.Said(Submitted.text(task, "measured"),
        Submitted.choice(task, "met", Met.class, "请选择准则是否成立。"), Submitted.text(task, "evidence"), Submitted.text(task, "issue"));
    Submitted.handOn(task, "backOutNeeded",
        answers.answer(task.getExecution().getProcessBusinessKey(), PlanCriteria.position(task), said));
  }
}
