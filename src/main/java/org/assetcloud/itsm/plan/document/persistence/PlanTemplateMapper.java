package org.assetcloud.itsm.plan.document.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PlanTemplateMapper {

  PlanTemplateRow newest();

  void insert(@Param("content") byte[] content, @Param("uploadedBy") String uploadedBy, @Param("uploadedAt") Instant uploadedAt);
}
