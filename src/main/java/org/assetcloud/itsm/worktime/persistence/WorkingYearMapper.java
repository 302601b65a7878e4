package org.assetcloud.itsm.worktime.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.worktime.SpecialDay;

@Mapper
interface WorkingYearMapper {

  String version();

  String lock();

  List<NoticeDayRow> all();

  void deleteDays(int year);

  void deleteYear(int year);

  void insertYear(@Param("year") int year, @Param("papers") String papers, @Param("at") Instant at, @Param("by") String by);

  void insertDays(@Param("year") int year, @Param("days") List<SpecialDay> days);

  void setVersion(String version);
}
