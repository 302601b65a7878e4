package org.assetcloud.itsm.change;

import java.util.List;

/** The process that drives a change once it is on its way, in the words of the change. */
public interface ChangeProcess {

  /** The content is to be revised: what was going on about the one before ends. */
  void revise(String number);

  /** Ends the process; its open tasks go. */
  void cancel(String number);

  /** Ends the implementer's task, because the work is to be taken back. */
  void backOut(String number);

  /** Ends the verifier's task, because a criterion of the release has failed. */
  void criterionFailed(String number);

  /** Who has open tasks about it now. */
  List<String> holders(String number);
}
