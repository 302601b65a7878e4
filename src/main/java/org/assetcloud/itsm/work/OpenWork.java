package org.assetcloud.itsm.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assetcloud.itsm.people.Role;

/** The tasks that are open; what is done to them is part of the caller's transaction. */
public interface OpenWork {

  /**
   * @throws org.assetcloud.itsm.shared.NotFound where there never was such a task
   * @throws org.assetcloud.itsm.shared.ChangedMeanwhile where it has been completed or withdrawn
   */
  WorkItem get(String id);

  /** As {@link #get}; empty where it is open no more. */
  Optional<WorkItem> find(String id);

  /** Those of these steps that nobody holds. */
  List<WorkItem> unclaimed(Set<String> steps);

  /** Those about the ticket, change or plan of this number. */
  List<WorkItem> about(String number);

  /** It is offered to this role and to no other. @param holder who has it from now on, null for nobody */
  void offer(WorkItem task, Role role, String holder);

  /** This person has it from now on, and those of the role may take it as well. */
  void give(WorkItem task, Role role, String person);

  /** Nobody has it any more; those may take it who could before. Nothing where nobody has it. */
  void release(WorkItem task);
}
