package org.assetcloud.itsm.change.module.persistence;

import org.assetcloud.itsm.change.module.ModuleProposal;
import org.assetcloud.itsm.shared.text.NameForm;

/** A row of {@code module_proposal} to be written; its id is given by the database. */
class ModuleProposalRow {

  private Long id;
  private final ModuleProposal proposal;

  ModuleProposalRow(ModuleProposal proposal) {
    this.proposal = proposal;
  }

  Long getId() {
    return id;
  }

  public ModuleProposal getProposal() {
    return proposal;
  }

  public String getForm() {
    return NameForm.of(proposal.name());
  }
}
