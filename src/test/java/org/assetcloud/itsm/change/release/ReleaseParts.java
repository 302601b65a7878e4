package org.assetcloud.itsm.change.release;

import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.shared.link.ReleasePlans;
import org.assetcloud.itsm.shared.link.Releases.Release;

/** Releases as the tests of a change's use cases need them: the plan's part is said beforehand, and what is published is collected. */
public final class ReleaseParts implements ReleasePlans {

  private String missing;
  private String unanswered;

  public static ConfirmRelease confirm(Changes changes, ChangeHistory history) {
    return new ConfirmRelease(changes, history);
  }

  /** @param what is missing before a release begins, null where nothing is */
  public ReleaseParts missing(String what) {
    missing = what;
    return this;
  }

  /** @param what of its criteria is open, null where nothing is */
  public ReleaseParts unanswered(String what) {
    unanswered = what;
    return this;
  }

  /** A fault that is reported gets the ticket {@code IT-9}. */
  public ReleaseSteps steps(List<Object> published) {
    return new ReleaseSteps(this, (major, title, description) -> {
      published.add("%s %s %s".formatted(major, title, description));
      return "IT-9";
    }, published::add);
  }

  @Override
  public Optional<String> missing(Release release) {
    return Optional.ofNullable(missing);
  }

  @Override
  public Optional<String> open(String change) {
    return Optional.ofNullable(unanswered);
  }

  @Override
  public Optional<String> numberOf(String change) {
    return Optional.empty();
  }
}
