package org.assetcloud.itsm.worktime.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CalendarVersionMapper {

  String content(String version);

  void insert(@Param("version") String version, @Param("at") Instant at, @Param("content") String content);
}
