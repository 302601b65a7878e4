package org.assetcloud.itsm.plan.document;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.content.PlanEmpty;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.plan.desk.ReadPlan;
import org.assetcloud.itsm.shared.link.VotesOnChange;
import org.assetcloud.itsm.shared.link.VotesOnChange.VoteOnRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a paper about a plan says, at one moment. */
@Component
public class ReadPaper {

  private final ReadPlan read;
  private final VotesOnChange votes;
  private final Names names;
  private final Clock clock;

  ReadPaper(ReadPlan read, VotesOnChange votes, Names names, Clock clock) {
    this.read = read;
    this.votes = votes;
    this.names = names;
    this.clock = clock;
  }

  /**
   * @throws org.assetcloud.itsm.plan.PlanUnknown where there is none of this number
   * @throws PlanEmpty before its first version
   */
  @Transactional(readOnly = true)
  public PlanPaper of(String number) {
    EmergencyPlan plan = read.of(number);
    PlanVersion present = read.versions(number).stream().filter(one -> one.version() == plan.progress().version()).findFirst()
        .orElseThrow(() -> new PlanEmpty(number));
    PlanPaper.Signing signing = new PlanPaper.Signing(read.seats(number), read.signatures(number));
    List<Answer> answers = read.answers(number);
    List<VoteOnRecord> voted = plan.goLive() ? List.of() : votes.of(plan.change());
    PlanPaper nameless = new PlanPaper(plan, present, signing, answers, voted, Map.of(), clock.instant());
    return new PlanPaper(plan, present, signing, answers, voted, names.of(people(nameless)), nameless.at());
  }

  private static Set<String> people(PlanPaper paper) {
    Set<String> people = new TreeSet<>(List.of(paper.plan().author(), paper.version().by()));
    paper.version().content().criteria().forEach(criterion -> people.add(criterion.owner()));
    paper.signing().signatures().forEach(signature -> people.add(signature.person()));
    paper.votes().forEach(vote -> people.add(vote.person()));
    paper.answers().forEach(answer -> {
      people.add(answer.criterion().owner());
      if (answer.given() != null) {
        people.add(answer.given().by());
      }
    });
    return people;
  }
}
