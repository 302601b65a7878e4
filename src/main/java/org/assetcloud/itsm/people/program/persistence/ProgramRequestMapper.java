package org.assetcloud.itsm.people.program.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ProgramRequestMapper {

  void insert(ProgramRequestRow row);

  ProgramRequestRow find(String number);

  List<ProgramRequestRow> newest(@Param("programs") Collection<String> programs);

  int answer(ProgramRequestRow row);
}
