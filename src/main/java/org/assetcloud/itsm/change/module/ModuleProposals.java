package org.assetcloud.itsm.change.module;

import java.util.List;

/** The proposals on record. */
public interface ModuleProposals {

  /** @return its id */
  long add(ModuleProposal proposal);

  /** @throws org.assetcloud.itsm.shared.NotFound where there is none */
  ModuleProposal get(long id);

  /** Those that nobody has answered, the oldest first. */
  List<ModuleProposal> open();

  void update(ModuleProposal proposal);

  /** Newest first. */
  List<ModuleProposal> list(long offset, int size);

  long count();
}
