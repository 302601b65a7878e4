package org.assetcloud.itsm.plan.criteria;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The answers to the criteria of plans on record, and the issues found with them. */
public interface Answers {

  /** The criteria of this version are to be answered, each by its moment. */
  void open(String number, int version, List<Instant> due);

  /** The answer to a criterion of this version went to somebody else. */
  void escalate(String number, int version, int position, Instant at);

  void answer(String number, int position, Answer.Given given);

  /** Somebody else answers the criterion of the released version from now on. */
  void own(String number, int position, String owner);

  /** Of the released version, in their order; none before the release. */
  List<Answer> answers(String number);

  void add(String number, Issue issue);

  void update(String number, Issue issue);

  List<Issue> issues(String number);

  /** The plan that tracks this ticket; empty where none does. */
  Optional<String> tracking(String ticket);
}
