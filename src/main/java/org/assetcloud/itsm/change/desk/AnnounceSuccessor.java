package org.assetcloud.itsm.change.desk;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.TellOfChange;
import org.springframework.stereotype.Component;

/**
 * Somebody else has a part in a change now (R7.4): on record are both and why, they are asked to go on, and who voted or has a part hears
 * of it.
 */
@Component
class AnnounceSuccessor {

  private final ChangeHistory history;
  private final TellOfChange tell;

  AnnounceSuccessor(ChangeHistory history, TellOfChange tell) {
    this.history = history;
    this.tell = tell;
  }

  /**
   * @param change with the successor
   * @param before who had the part
   * @param voters who voted on the change
   */
  void of(Change change, ChangePart part, String before, String why, Collection<String> voters) {
    String successor = part.of(change);
    history.add(change.number(), ChangeEventKind.HANDS, "%s由 %s 改为 %s：%s".formatted(part.label(), before, successor, why));
    String event = "REPLACED/%d/%s".formatted(change.progress().version(), part);
    tell.work(change, event, List.of(successor), "%s改为您，请接着办理。".formatted(part.label()));
    List<String> others = Stream.concat(voters.stream(), Stream.of(before, change.requestedBy(), change.content().hands().implementer(),
        change.content().hands().verifier())).filter(person -> person != null && !person.equals(successor)).distinct().toList();
    tell.know(change, event + "/OTHERS", others, "%s由 %s 改为 %s；已有的表决仍然有效。".formatted(part.label(), before, successor));
  }
}
