package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.work.ReviewChange;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class ReviewChangeListener implements TaskListener {

  private final ReviewChange review;

  ReviewChangeListener(ReviewChange review) {
    this.review = review;
  }

  @Override
  public void notify(DelegateTask task) {
    review.review(task.getExecution().getProcessBusinessKey(), Submitted.text(task, "comment"));
  }
}
