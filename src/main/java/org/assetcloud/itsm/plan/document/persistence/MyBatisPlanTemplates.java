package org.assetcloud.itsm.plan.document.persistence;

import java.time.Instant;
import java.util.Optional;
import org.assetcloud.itsm.plan.document.PlanTemplates;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPlanTemplates implements PlanTemplates {

  private final PlanTemplateMapper mapper;

  MyBatisPlanTemplates(PlanTemplateMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Optional<byte[]> newest() {
    return Optional.ofNullable(mapper.newest()).map(PlanTemplateRow::content);
  }

  @Override
  public void add(byte[] content, String uploadedBy, Instant uploadedAt) {
    mapper.insert(content, uploadedBy, uploadedAt);
  }
}
