package org.assetcloud.itsm.plan.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.TaskTable;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.Plans;
import org.springframework.stereotype.Component;

/** The tasks of plans by the table of deadlines; drafts and signatures are chased backwards from the release besides (R4.1). */
@Component
public class PlanTaskTable implements TaskTable {

  /** How the table calls each task. */
  static final Map<String, String> STEPS = Map.of(PlanSignoff.REPORT_RELEASE, "REPORT_RELEASE", PlanSignoff.ANSWER, "ANSWER_CRITERIA",
      PlanSignoff.BACK_OUT, "BACK_OUT_RELEASE", PlanSigning.SIGN, "SIGN", PlanSigning.DRAFT, "DRAFT");

  private final DraftTable table;
  private final Plans plans;

  PlanTaskTable(DraftTable table, Plans plans) {
    this.table = table;
    this.plans = plans;
  }

  @Override
  public Set<String> processes() {
    return Set.of(PlanSignoff.KEY, PlanSigning.KEY);
  }

  @Override
  public TaskTerms terms(String step, String number) {
    String asked = STEPS.get(step);
    return asked == null ? TaskTerms.USUAL : of(asked, number);
  }

  /** The plan is read only where its urgency makes a difference. */
  private TaskTerms of(String asked, String number) {
    List<TaskTerms> ofUrgencies = Stream.of(PlanUrgency.values()).map(urgency -> table.terms(asked, urgency)).distinct().toList();
    return ofUrgencies.size() == 1 ? ofUrgencies.get(0) : table.terms(asked, PlanUrgency.of(plans.get(number)));
  }
}
