package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assetcloud.itsm.models.Play.Manner;
import org.assetcloud.itsm.models.Play.Story;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A model decides the order of steps, never whether one is allowed (decision 0019): with every model that is made from ours by leaving out
 * or exchanging something, one thing or two at a time, and that the deployment check accepts, no sequence of calls reaches work without votes
 * or a release without signatures. {@code -Dmutants=} says how many accepted models are tried; 0 is all of those with one change and as many
 * with two. Profile full tries more of them than a run without it.
 */
@WiredTest
@DirtiesContext
@Tag("any-database")
class EveryModelKeepsItsPromisesTest {

  private static final Logger LOG = LoggerFactory.getLogger(EveryModelKeepsItsPromisesTest.class);
  private static final int MUTANTS = Integer.getInteger("mutants", 4);

  /** Where to go on after a run that was cut short. */
  private static final int FROM = Integer.getInteger("mutants.from", 0);

  @Autowired
  RepositoryService repository;

  @Autowired
  Play play;

  @Autowired
  Promises promises;

  @Autowired
  TestClock time;

  private final List<String> deployed = new ArrayList<>();

  @AfterEach
  void asDelivered() {
    time.reset();
    deployed.forEach(id -> repository.deleteDeployment(id, true, true));
    deployed.clear();
  }

  @Test
  void withoutAVoteListenerNothingIsApproved() {
    deploy(1, "without listener changeVoting/userTask_approveChange complete ${castVoteListener}",
        "always changeApproval/flow_approved", "always changeImplementation/flow_mayStart");

    Promises.Watch release = played(Story.RELEASE, Manner.RIGHTLY, 1, "without the vote listener");
    Promises.Watch emergency = played(Story.EMERGENCY, Manner.RIGHTLY, 1, "without the vote listener");

    assertThat(List.of(release, emergency)).noneMatch(Promises.Watch::worked).noneMatch(Promises.Watch::successful);
  }

  @Test
  void withoutASignatureNothingIsReleased() {
    deploy(1, "without listener planSigning/userTask_signPlan complete ${signPlanListener}", "always emergencyPlanSignoff/flow_signed",
        "without listener changeImplementation/userTask_implementChange assignment ${startWorkListener}",
        "always changeImplementation/flow_mayStart");

    List<Promises.Watch> plays = Stream.of(Story.values()).map(story -> played(story, Manner.RIGHTLY, 1, "without signatures")).toList();

    assertThat(plays).noneMatch(Promises.Watch::worked).noneMatch(Promises.Watch::released).noneMatch(Promises.Watch::successful);
  }

  @Test
  void asDeliveredEverybodyComesToTheEnd() {
    Stream.of(Story.RELEASE, Story.EMERGENCY).forEach(story -> {
      Promises.Watch watch = played(story, Manner.RIGHTLY, 1, "as delivered");

      assertThat(List.of(watch.worked(), watch.released(), watch.successful())).as("%s as delivered", story).containsOnly(true);
    });
    assertThat(played(Story.GO_LIVE, Manner.RIGHTLY, 1, "as delivered").released()).isTrue();
  }

  @Test
  void noModelThatIsAcceptedReachesWorkWithoutVotesOrAReleaseWithoutSignatures() {
    List<List<Mutation>> mutants = mutants();
    int accepted = 0;
    int released = 0;
    for (int each = FROM; each < mutants.size() && (MUTANTS == 0 || accepted < MUTANTS); each++) {
      if (accepted(each, mutants.get(each))) {
        Story story = Story.values()[accepted++ % Story.values().length];
        String who = "mutant %d %s".formatted(each, mutants.get(each).stream().map(Mutation::name).toList());
        LOG.info("{}, accepted as number {} of {} tried", who, accepted, mutants.size());
        Promises.Watch alone = played(story, Manner.NOBODY_AGREES, each, who);
        assertThat(alone.worked() || alone.released()).as(who).isFalse();
        released += played(story, Manner.ANYHOW, each, who).released() ? 1 : 0;
        asDelivered();
      }
    }

    assertThat(accepted).as("accepted of %d", mutants.size()).isGreaterThanOrEqualTo(MUTANTS == 0 ? (mutants.size() - FROM) / 10 : MUTANTS);
    assertThat(released).as("released of %d", accepted).isGreaterThan(accepted / 10);
  }

  /** All single changes and as many double ones, in an order of chance that is always the same. */
  private static List<List<Mutation>> mutants() {
    List<Mutation> all = Mutation.all();
    Random random = new Random(20260302);
    List<List<Mutation>> mutants = new ArrayList<>();
    all.forEach(one -> mutants.add(List.of(one)));
    all.forEach(one -> mutants.add(List.of(one, all.get(random.nextInt(all.size())))));
    Collections.shuffle(mutants, random);
    return mutants;
  }

  private Promises.Watch played(Story story, Manner manner, long seed, String name) {
    Promises.Watch watch = promises.watch("%s %s %s:".formatted(name, story, manner));
    play.of(story, manner, seed, watch::look);
    return watch;
  }

  private boolean accepted(long seed, List<Mutation> changes) {
    try {
      return deploy(seed, changes);
    } catch (Refused | IndexOutOfBoundsException refused) {
      return false;
    }
  }

  private void deploy(long seed, String... changes) {
    assertThat(deploy(seed, Stream.of(changes).map(Mutation::of).toList())).isTrue();
  }

  /** Deploys the models with these changes, through the door that every deployment passes. @return whether anything is another now */
  private boolean deploy(long seed, List<Mutation> changes) {
    Drawing drawing = new Drawing();
    Random random = new Random(seed);
    changes.forEach(one -> one.change().accept(drawing, random));
    Map<String, String> changed = drawing.changed();
    if (changed.isEmpty()) {
      return false;
    }
    DeploymentBuilder deployment = repository.createDeployment().name("试一试");
    changed.forEach(deployment::addString);
    changed.keySet().stream().map(file -> file.substring(0, file.indexOf('/'))).distinct().flatMap(this::forms)
        .forEach(form -> deployment.addString(form.getFileName().toString(), read(form)));
    deployed.add(deployment.deploy().getId());
    return true;
  }

  private Stream<Path> forms(String feature) {
    try (Stream<Path> forms = Files.list(Path.of("forms", feature))) {
      return forms.filter(form -> form.toString().endsWith(".form")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
