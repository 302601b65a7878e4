package org.assetcloud.itsm.change.process.step;

import java.util.Map;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.process.ChangeApproval;
import org.assetcloud.itsm.change.request.ChangeDraft;
import org.assetcloud.itsm.change.request.ChangeRequest;
import org.assetcloud.itsm.change.request.RegisterChange;
import org.assetcloud.itsm.change.request.RegisterDraft;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.shared.form.FormValues;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Of what was submitted the engine keeps only what lists need; the rest is the change's. */
@ProcessBean
class RegisterChangeDelegate implements JavaDelegate {

  private final RegisterChange registerChange;
  private final RegisterDraft registerDraft;

  RegisterChangeDelegate(RegisterChange registerChange, RegisterDraft registerDraft) {
    this.registerChange = registerChange;
    this.registerDraft = registerDraft;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Map<String, Object> said = Submitted.whole(execution);
    Change change = said.containsKey(ChangeApproval.ORIGIN) ? registerDraft.register(draft(said))
        : registerChange.register(FormValues.read(said, ChangeRequest.class));
    execution.setProcessBusinessKey(change.number());
    execution.setVariable(ChangeApproval.NUMBER, change.number());
    execution.setVariable(ChangeApproval.TITLE, change.content().title());
  }

  private static ChangeDraft draft(Map<String, Object> said) {
    return new ChangeDraft((String) said.get(ChangeApproval.ORIGIN), ChangeKind.valueOf((String) said.get("kind")),
        (String) said.get("title"), (String) said.get("reason"), (String) said.get(ChangeApproval.BY));
  }
}
