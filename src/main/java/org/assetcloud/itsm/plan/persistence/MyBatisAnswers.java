package org.assetcloud.itsm.plan.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.plan.criteria.Answers;
import org.assetcloud.itsm.plan.criteria.Issue;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAnswers implements Answers {

  private final AnswerMapper answers;

  MyBatisAnswers(AnswerMapper answers) {
    this.answers = answers;
  }

  @Override
  public void open(String number, int version, List<Instant> due) {
    answers.open(number, version, due);
  }

  @Override
  public void escalate(String number, int version, int position, Instant at) {
    answers.escalate(number, version, position, at);
  }

  @Override
  public void answer(String number, int position, Answer.Given given) {
    answers.answer(number, position, given);
  }

  @Override
  public void own(String number, int position, String owner) {
    answers.own(number, position, owner);
  }

  @Override
  public List<Answer> answers(String number) {
    return answers.answers(number).stream().map(AnswerRow::answer).toList();
  }

  @Override
  public void add(String number, Issue issue) {
    answers.insertIssue(number, IssueRow.of(issue));
  }

  @Override
  public void update(String number, Issue issue) {
    answers.updateIssue(IssueRow.of(issue));
  }

  @Override
  public List<Issue> issues(String number) {
    return answers.issues(number).stream().map(IssueRow::issue).toList();
  }

  @Override
  public Optional<String> tracking(String ticket) {
    return Optional.ofNullable(answers.tracking(ticket));
  }
}
