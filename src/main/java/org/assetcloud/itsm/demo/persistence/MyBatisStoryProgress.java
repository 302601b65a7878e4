package org.assetcloud.itsm.demo.persistence;

import org.assetcloud.itsm.demo.StoryProgress;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Repository;

/** While the story is played H2 may write later than it answers: a story that is cut short is begun again anyhow. */
@Repository
@Profile("demo")
class MyBatisStoryProgress implements StoryProgress {

  private final DemoClockMapper mapper;

  MyBatisStoryProgress(DemoClockMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void begin() {
    mapper.beginStory();
    mapper.writeWithin(500);
  }

  @Override
  public boolean playing() {
    return Boolean.TRUE.equals(mapper.playing());
  }

  @Override
  public void end() {
    mapper.writeWithin(0);
    mapper.endStory();
  }
}
