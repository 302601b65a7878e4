package org.assetcloud.itsm.work;

/** The tasks that are open; what is done to them is part of the caller's transaction. */
public interface OpenWork {

  /**
   * @throws org.assetcloud.itsm.shared.NotFound where there never was such a task
   * @throws org.assetcloud.itsm.shared.ChangedMeanwhile where it has been completed or withdrawn
   */
  WorkItem get(String id);

  /** Nobody has it any more; those may take it who could before. Nothing where nobody has it. */
  void release(WorkItem task);
}
