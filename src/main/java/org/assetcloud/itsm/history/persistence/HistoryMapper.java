package org.assetcloud.itsm.history.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.history.Breach;
import org.assetcloud.itsm.history.Concerned;
import org.assetcloud.itsm.history.Entry;

@Mapper
interface HistoryMapper {

  void insertEvent(@Param("concerns") Concerned concerns, @Param("number") String number, @Param("entry") Entry entry);

  List<Entry> events(String number);

  int violated(@Param("number") String number, @Param("kind") String kind);

  void insertViolation(@Param("concerns") Concerned concerns, @Param("number") String number, @Param("breach") Breach breach);

  List<Breach> violations(String number);
}
