package org.assetcloud.itsm.people.program.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ProgramMapper {

  /** @param id of a program */
  record Named(String id, String name) {}

  ProgramRow find(String id);

  ProgramRow lock(String id);

  List<ProgramRow> list(@Param("offset") long offset, @Param("limit") int limit);

  long count();

  void insert(ProgramRow row);

  int update(ProgramRow row);

  void used(@Param("id") String id, @Param("now") Instant now, @Param("since") Instant since);

  List<Named> names(@Param("ids") Collection<String> ids);
}
