package org.assetcloud.itsm.ticket.report.persistence;

import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.ticket.report.StepRecords;

@Mapper
interface StepRecordsMapper {

  List<StepRecords.Open> open(@Param("process") String process, @Param("now") Date now);

  List<StepRecords.Stay> ended(@Param("process") String process, @Param("since") Date since, @Param("now") Date now);
}
