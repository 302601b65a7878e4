package org.assetcloud.itsm.engine.version.persistence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.version.RunningVersions;
import org.assetcloud.itsm.engine.version.persistence.MigrationMapper.Count;
import org.springframework.stereotype.Repository;

/** Reads the engine's own tables: its queries count one version at a time and answer places one instance at a time. */
@Repository
class MyBatisRunningVersions implements RunningVersions {

  private final MigrationMapper mapper;

  MyBatisRunningVersions(MigrationMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Map<String, Long> counts() {
    return mapper.running().stream().collect(Collectors.toMap(Count::name, Count::instances));
  }

  @Override
  public List<Place> places(String definition) {
    return mapper.places(definition);
  }
}
