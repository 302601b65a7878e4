package org.assetcloud.itsm.change.process;

import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.ChangeProcess;
import org.assetcloud.itsm.change.request.ChangeDraft;
import org.assetcloud.itsm.change.request.ChangeRequest;
import org.assetcloud.itsm.change.request.ChangeStart;
import org.assetcloud.itsm.engine.instance.Instances;
import org.assetcloud.itsm.shared.form.FormValues;
import org.springframework.stereotype.Component;

/** A change's process as an instance of {@code changeApproval.bpmn} and those it calls, all under the change's number. */
@Component
class CamundaChangeProcess implements ChangeStart, ChangeProcess {

  private final Instances instances;

  CamundaChangeProcess(Instances instances) {
    this.instances = instances;
  }

  @Override
  public String start(ChangeRequest request) {
    return instances.start(ChangeApproval.KEY, FormValues.of(request));
  }

  @Override
  public String startDraft(ChangeDraft draft) {
    return instances.startForTheSoftware(ChangeApproval.KEY, Map.of(ChangeApproval.ORIGIN, draft.ticket(), ChangeApproval.BY, draft.by(),
        "kind", draft.kind().name(), "title", draft.title(), "reason", draft.reason()));
  }

  @Override
  public void revise(String number) {
    instances.correlate(number, ChangeApproval.REVISION_ASKED);
  }

  @Override
  public void cancel(String number) {
    instances.correlate(number, ChangeApproval.CANCELLED);
  }

  @Override
  public void backOut(String number) {
    instances.correlate(number, ChangeImplementation.BACK_OUT_DECIDED);
  }

  @Override
  public void criterionFailed(String number) {
    instances.correlate(number, ChangeImplementation.CRITERION_FAILED);
  }

  @Override
  public List<String> holders(String number) {
    return instances.holders(number);
  }
}
