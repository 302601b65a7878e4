package org.assetcloud.itsm.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills a fresh demo database before the system says it is ready: the demo's people do what the stories tell, at its time, and every timer
 * on the way acts at its own. So the history is true. The clock ends where the demonstration begins.
 */
@Component
@Profile("demo")
class PlayStory implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(PlayStory.class);

  private final DemoClock clock;
  private final Timers timers;
  private final VisitTimers visit;
  private final List<DemoStory> stories;
  private final StoryProgress progress;

  PlayStory(DemoClock clock, Timers timers, VisitTimers visit, List<DemoStory> stories, StoryProgress progress) {
    this.clock = clock;
    this.timers = timers;
    this.visit = visit;
    this.stories = stories;
    this.progress = progress;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (progress.playing()) {
      long begun = System.nanoTime();
      timers.undisturbed(this::play);
      progress.end();
      LOG.info("The demo data has been played in {} ms; it is {} now", (System.nanoTime() - begun) / 1_000_000, clock.instant());
    }
  }

  private void play() {
    Instant begins = clock.begins();
    stories.stream().flatMap(story -> story.until(begins).stream()).sorted(Comparator.comparing(DemoStory.Moment::at)).forEach(this::play);
    visit.until(clock.begins());
    clock.begin();
  }

  private void play(DemoStory.Moment moment) {
    visit.until(moment.at());
    clock.standAt(moment.at());
    moment.deed().run();
  }
}
