package org.assetcloud.itsm.plan.persistence;

import java.util.List;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.desk.PlanFiles;
import org.assetcloud.itsm.plan.desk.PlanFilter;
import org.assetcloud.itsm.shared.persistence.Like;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPlanFiles implements PlanFiles {

  private final PlanMapper mapper;

  MyBatisPlanFiles(PlanMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<EmergencyPlan> find(PlanFilter filter, long offset, int size) {
    return mapper.list(filter, pattern(filter.text()), offset, size).stream().map(PlanRow::plan).toList();
  }

  @Override
  public long count(PlanFilter filter) {
    return mapper.count(filter, pattern(filter.text()));
  }

  private static String pattern(String text) {
    return text == null || text.isBlank() ? null : Like.containing(text.strip());
  }
}
