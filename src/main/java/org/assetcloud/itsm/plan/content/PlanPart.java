package org.assetcloud.itsm.plan.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.text.Labelled;

/** The five parts of a plan, in the customer's words (R4.2), by the field of the contract. */
public enum PlanPart implements Labelled {
  SCOPE("scope", "处置范围"),
  RISKS("risks", "风险分析"),
  CRITERIA("criteria", "验证通过和失败准则"),
  ACTIONS("actions", "处置方法"),
  TRACKING("tracking", "问题跟踪策略");

  /** The cell that has a user id. */
  public static final String OWNER = "负责人";

  private final String field;
  private final String label;

  PlanPart(String field, String label) {
    this.field = field;
    this.label = label;
  }

  public String field() {
    return field;
  }

  @Override
  public String label() {
    return label;
  }

  /** The part as rows of cells by their names; the texts are one row of one cell. */
  public List<Map<String, String>> rows(PlanContent content) {
    return switch (this) {
      case SCOPE -> text(content.scope());
      case TRACKING -> text(content.tracking());
      case RISKS -> content.risks().stream().map(row -> cells("风险", row.risk(), "可能性", row.likelihood().label(), "影响", row.effect(),
          "应对措施", row.measure())).toList();
      case CRITERIA -> content.criteria().stream().map(row -> cells("类别", row.kind().label(), "准则", row.criterion(), "验证方法",
          row.method(), "预期值", row.expected(), OWNER, row.owner(), "期限", InWords.instant(row.deadline()))).toList();
      case ACTIONS -> content.actions().stream().map(row -> cells("步骤", row.step(), "人员", row.who(), "联系方式", row.contact())).toList();
    };
  }

  private static List<Map<String, String>> text(String text) {
    return text == null ? List.of() : List.of(cells("", text));
  }

  private static Map<String, String> cells(String... namesAndTexts) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      cells.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return cells;
  }
}
