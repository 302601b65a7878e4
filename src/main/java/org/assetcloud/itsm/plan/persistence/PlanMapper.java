package org.assetcloud.itsm.plan.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.plan.desk.Drill;
import org.assetcloud.itsm.plan.desk.PlanFilter;

@Mapper
interface PlanMapper {

  void insert(PlanRow plan);

  PlanRow find(String number);

  PlanRow ofChange(String change);

  String changeOf(String number);

  String lock(String number);

  int update(PlanRow plan);

  void insertDrill(@Param("number") String number, @Param("drill") Drill drill);

  List<Drill> drills(String number);

  List<PlanRow> list(@Param("filter") PlanFilter filter, @Param("text") String text, @Param("offset") long offset, @Param("size") int size);

  long count(@Param("filter") PlanFilter filter, @Param("text") String text);
}
