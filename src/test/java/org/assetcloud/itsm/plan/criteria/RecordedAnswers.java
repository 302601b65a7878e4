package org.assetcloud.itsm.plan.criteria;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.plan.content.PlanVersions;
import org.assetcloud.itsm.shared.link.FaultReports;

/** The answers and issues of one plan on record, in memory, and what asks for them; each ticket that is reported is collected. */
public final class RecordedAnswers implements Answers {

  private final PlanVersions versions;
  private final List<Answer> answers = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<String> reported = new ArrayList<>();

  public RecordedAnswers(PlanVersions versions) {
    this.versions = versions;
  }

  /** All its criteria are to be answered by their deadlines. */
  public RecordedAnswers asked(int version) {
    open(PlanExample.NUMBER, version, versions.version(PlanExample.NUMBER, version).content().criteria().stream()
        .map(PlanContent.Criterion::deadline).toList());
    return this;
  }

  /** The criterion at this position was answered so. */
  public RecordedAnswers said(int position, Met met) {
    answer(PlanExample.NUMBER, position, new Answer.Given("三张完整", met, "照片", null, "somebody", PlanExample.RELEASE, null));
    return this;
  }

  /** This ticket tracks an issue since the release. */
  public RecordedAnswers tracking(String ticket, String title) {
    issues.add(new Issue(ticket, title, PlanExample.RELEASE, null, null));
    return this;
  }

  /** What was reported as a fault, as {@code major title} and the description. */
  public List<String> reported() {
    return List.copyOf(reported);
  }

  public ReportIssue report(PlanSetting setting) {
    FaultReports faults = (major, title, description) -> {
      reported.add("%s %s\n%s".formatted(major ? "重大" : "一般", title, description));
      return "IT-%d".formatted(reported.size());
    };
    return new ReportIssue(faults, this, versions, setting.history(), setting.clock());
  }

  public AskAnswers ask(PlanSetting setting) {
    return new AskAnswers(versions, this, setting.tell(), setting.clock());
  }

  public OpenAnswers open(PlanSetting setting) {
    return new OpenAnswers(this, setting.clock());
  }

  @Override
  public void open(String number, int version, List<Instant> due) {
    List<PlanContent.Criterion> criteria = versions.version(number, version).content().criteria();
    for (int each = 0; each < criteria.size(); each++) {
      answers.add(new Answer(version, each + 1, criteria.get(each), new Answer.Asked(due.get(each), null), null));
    }
  }

  @Override
  public void escalate(String number, int version, int position, Instant at) {
    change(position, one -> new Answer(one.version(), one.position(), one.criterion(), new Answer.Asked(one.asked().due(), at), one.given()));
  }

  @Override
  public void answer(String number, int position, Answer.Given given) {
    change(position, one -> one.given(given));
  }

  @Override
  public void own(String number, int position, String owner) {
    change(position, one -> new Answer(one.version(), one.position(), new PlanContent.Criterion(one.criterion().kind(),
        one.criterion().criterion(), one.criterion().method(), one.criterion().expected(), owner, one.criterion().deadline()), one.asked(),
        one.given()));
  }

  private void change(int position, UnaryOperator<Answer> how) {
    answers.replaceAll(one -> one.position() == position ? how.apply(one) : one);
  }

  @Override
  public List<Answer> answers(String number) {
    return List.copyOf(answers);
  }

  @Override
  public void add(String number, Issue issue) {
    issues.add(issue);
  }

  @Override
  public void update(String number, Issue issue) {
    issues.replaceAll(one -> one.ticket().equals(issue.ticket()) ? issue : one);
  }

  @Override
  public List<Issue> issues(String number) {
    return List.copyOf(issues);
  }

  @Override
  public Optional<String> tracking(String ticket) {
    return issues.stream().anyMatch(one -> one.ticket().equals(ticket)) ? Optional.of(PlanExample.NUMBER) : Optional.empty();
  }
}
