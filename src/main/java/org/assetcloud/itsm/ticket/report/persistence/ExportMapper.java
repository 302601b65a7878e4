package org.assetcloud.itsm.ticket.report.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.ticket.report.Exports;

@Mapper
interface ExportMapper {

  void insert(Exports.Export export);

  void finished(@Param("id") String id, @Param("rows") int rows);

  List<Exports.Export> find(@Param("offset") long offset, @Param("size") int size);

  long count();
}
