package org.assetcloud.itsm.plan;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.people.Role;

/** The process that drives a plan, in the words of the plan; every call is part of the caller's transaction. */
public interface PlanProcess {

  /**
   * Starts it for a first go-live in the name of the person, who must be allowed to.
   *
   * @return the plan's number
   */
  String start(GoLiveRequest request);

  /** Hands in the draft that its author has open. */
  void submitDraft(String number, PlanRequest request);

  /** A new version was handed in while the one before was signed or had been: everybody signs anew. */
  void revised(String number);

  /** The steps that are due before the release have changed. */
  void stepsChanged(String number);

  /** The signature that is open is another role's as well, which has until then for it; whoever had claimed it may claim it again. */
  void offerSignature(String number, Role role, Instant due);

  /** The release was carried out: its criteria are to be answered. */
  void released(String number);

  /** Nothing more is to be answered; nothing where nothing is open. */
  void releaseOver(String number);

  /** Who has open tasks about it now. */
  List<String> holders(String number);
}
