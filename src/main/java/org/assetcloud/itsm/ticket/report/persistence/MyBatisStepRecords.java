package org.assetcloud.itsm.ticket.report.persistence;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.assetcloud.itsm.ticket.report.StepRecords;
import org.springframework.stereotype.Repository;

/** Reads the engine's own tables: none of its queries knows an average. */
@Repository
class MyBatisStepRecords implements StepRecords {

  private final StepRecordsMapper mapper;

  MyBatisStepRecords(StepRecordsMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Open> open(String process, Instant now) {
    return mapper.open(process, Date.from(now));
  }

  @Override
  public List<Stay> ended(String process, Instant since, Instant now) {
    return mapper.ended(process, Date.from(since), Date.from(now));
  }
}
