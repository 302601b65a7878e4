package org.assetcloud.itsm.work.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.work.WorkItem;

@Mapper
interface OverdueMapper {

  List<String> toTell(
      @Param("date") Date date, @Param("now") Instant now, @Param("except") Collection<String> except, @Param("most") int most);

  Integer told(String task);

  int update(@Param("task") String task, @Param("level") int level, @Param("at") Instant at, @Param("next") Instant next);

  int insert(@Param("task") WorkItem task, @Param("level") int level, @Param("at") Instant at, @Param("next") Instant next);

  Date nextDue(@Param("date") Date date, @Param("except") Collection<String> except);

  Instant nextLevel(Instant now);
}
