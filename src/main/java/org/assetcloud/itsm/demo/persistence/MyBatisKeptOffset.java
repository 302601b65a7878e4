package org.assetcloud.itsm.demo.persistence;

import java.time.Duration;
import java.util.Optional;
import org.assetcloud.itsm.demo.KeptOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Repository;

@Repository
@Profile("demo")
class MyBatisKeptOffset implements KeptOffset {

  private final DemoClockMapper mapper;

  MyBatisKeptOffset(DemoClockMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Optional<Duration> find() {
    return Optional.ofNullable(mapper.find()).map(Duration::ofSeconds);
  }

  @Override
  public void keep(Duration offset) {
    if (mapper.update(offset.toSeconds()) == 0) {
      mapper.insert(offset.toSeconds());
    }
  }
}
