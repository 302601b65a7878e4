package org.assetcloud.itsm.work.persistence;

import java.util.List;
import org.assetcloud.itsm.work.HeldWork;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisHeldWork implements HeldWork {

  private final HeldWorkMapper mapper;

  MyBatisHeldWork(HeldWorkMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<String> withoutRole(String person) {
    return mapper.withoutRole(person);
  }

  @Override
  public List<String> withoutRole() {
    return mapper.withoutRole(null);
  }
}
