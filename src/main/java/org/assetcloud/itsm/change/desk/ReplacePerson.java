package org.assetcloud.itsm.change.desk;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.vote.VotedChanges;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.work.FollowNames;
import org.assetcloud.itsm.work.NamingRights;
import org.springframework.stereotype.Component;

/**
 * The project manager names another person for what only one named person may do (R7.4). Votes about the content stay valid, so whoever comes
 * in meets the conditions of a request and never voted on the change; those who voted are told, and both persons stay involved in it.
 */
@Component
public class ReplacePerson {

  private final VotedChanges changes;
  private final NamingRights rights;
  private final SuccessorCheck successor;
  private final AnnounceSuccessor announce;
  private final FollowNames follow;

  ReplacePerson(VotedChanges changes, NamingRights rights, SuccessorCheck successor, AnnounceSuccessor announce, FollowNames follow) {
    this.changes = changes;
    this.rights = rights;
    this.successor = successor;
    this.announce = announce;
    this.follow = follow;
  }

  /** As it was typed. */
  public record Said(String part, String person, String reason) {}

  /**
   * @throws Forbidden for anybody but a project manager who has no part in it
   * @throws Conflict where nothing is left to be done in this part
   */
  public void replace(String number, Said said) {
    Change change = changes.lock(number);
    Forbidden refusal = rights.refusal(one -> change.involves(one) || one.equals(said.person()));
    if (refusal != null) {
      throw refusal;
    }
    change.stillOpen();
    FilledIn filledIn = new FilledIn();
    ChangePart part = filledIn.choice("part", "要替换的人", ChangePart.class, said.part(), true);
    String why = filledIn.text("reason", "替换原因", said.reason(), 1, Text.OF_A_FORM);
    filledIn.accepted();
    toBeDone(change, part);
    Set<String> voters = changes.ballots(number).stream().flatMap(ballot -> ballot.voters().stream())
        .collect(Collectors.toCollection(TreeSet::new));
    successor.check(filledIn, change, part, said.person(), voters);
    String before = part.of(change);
    Change now = change.with(part, said.person());
    changes.update(now);
    announce.of(now, part, before, why, voters);
    follow.of(number);
  }

  private static void toBeDone(Change change, ChangePart part) {
    if (part.of(change) == null) {
      throw new Conflict("part-not-named", "变更 %s 还没有填写%s，请申请人在修改时填写。".formatted(change.number(), part.label()));
    }
    if (part != ChangePart.REQUESTER && change.progress().status().compareTo(ChangeStatus.IN_BACK_OUT) > 0) {
      throw new Conflict("part-done", "变更 %s 的实施已经结束，不需要再替换%s。".formatted(change.number(), part.label()));
    }
  }
}
