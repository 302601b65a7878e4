package org.assetcloud.itsm.change.module.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ModuleMapper {

  List<ModuleRow> all();

  int version();

  Integer lock();

  Set<String> known(@Param("forms") Collection<String> forms);

  List<String> keepAll();

  boolean used(@Param("named") String named);

  void insert(@Param("row") ModuleRow row, @Param("by") String by, @Param("at") Instant at);

  void update(ModuleRow row);

  void delete(@Param("form") String form);

  void changed();
}
