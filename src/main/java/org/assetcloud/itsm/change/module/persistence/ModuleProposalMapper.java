package org.assetcloud.itsm.change.module.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.change.module.ModuleProposal;

@Mapper
interface ModuleProposalMapper {

  void insert(ModuleProposalRow row);

  ModuleProposal get(long id);

  List<ModuleProposal> open();

  void update(ModuleProposal proposal);

  List<ModuleProposal> list(@Param("offset") long offset, @Param("size") int size);

  long count();
}
