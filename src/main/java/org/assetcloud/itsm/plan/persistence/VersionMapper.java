package org.assetcloud.itsm.plan.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.plan.content.PlanContent;

/** What a plan says; without a version, all of them. */
@Mapper
interface VersionMapper {

  void insert(@Param("number") String number, @Param("version") VersionRow version);

  void insertRisks(@Param("number") String number, @Param("version") int version, @Param("rows") List<PlanContent.Risk> rows);

  void insertCriteria(@Param("number") String number, @Param("version") int version, @Param("rows") List<PlanContent.Criterion> rows);

  void insertActions(@Param("number") String number, @Param("version") int version, @Param("rows") List<PlanContent.Action> rows);

  List<VersionRow> versions(@Param("number") String number, @Param("version") Integer version);

  List<RiskRow> risks(@Param("number") String number, @Param("version") Integer version);

  List<CriterionRow> criteria(@Param("number") String number, @Param("version") Integer version);

  List<ActionRow> actions(@Param("number") String number, @Param("version") Integer version);
}
