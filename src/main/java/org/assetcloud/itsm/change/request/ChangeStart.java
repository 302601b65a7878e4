package org.assetcloud.itsm.change.request;

/** Sets a change going: the process that drives it registers it first. */
public interface ChangeStart {

  /**
   * Starts it in the name of the person, who must be allowed to.
   *
   * @return the change's number
   */
  String start(ChangeRequest request);

  /** Starts it for a ticket: the change is a draft, which its requester completes first. */
  String startDraft(ChangeDraft draft);
}
