package org.assetcloud.itsm.change.module.persistence;

import java.util.List;
import org.assetcloud.itsm.change.module.ModuleProposal;
import org.assetcloud.itsm.change.module.ModuleProposals;
import org.assetcloud.itsm.shared.NotFound;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisModuleProposals implements ModuleProposals {

  private final ModuleProposalMapper mapper;

  MyBatisModuleProposals(ModuleProposalMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public long add(ModuleProposal proposal) {
    ModuleProposalRow row = new ModuleProposalRow(proposal);
    mapper.insert(row);
    return row.getId();
  }

  @Override
  public ModuleProposal get(long id) {
    ModuleProposal found = mapper.get(id);
    if (found == null) {
      throw new NotFound("module-proposal-unknown", "没有这条新模块的提议，请刷新。");
    }
    return found;
  }

  @Override
  public List<ModuleProposal> open() {
    return mapper.open();
  }

  @Override
  public void update(ModuleProposal proposal) {
    mapper.update(proposal);
  }

  @Override
  public List<ModuleProposal> list(long offset, int size) {
    return mapper.list(offset, size);
  }

  @Override
  public long count() {
    return mapper.count();
  }
}
