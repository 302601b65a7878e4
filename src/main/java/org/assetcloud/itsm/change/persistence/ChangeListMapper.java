package org.assetcloud.itsm.change.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.change.desk.ChangeFilter;

@Mapper
interface ChangeListMapper {

  List<ChangeRow> find(
      @Param("filter") ChangeFilter filter, @Param("module") String module, @Param("unit") String unit, @Param("text") String text,
      @Param("offset") long offset, @Param("size") int size);

  long count(
      @Param("filter") ChangeFilter filter, @Param("module") String module, @Param("unit") String unit, @Param("text") String text);
}
