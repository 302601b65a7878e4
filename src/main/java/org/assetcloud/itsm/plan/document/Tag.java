package org.assetcloud.itsm.plan.document;

import static org.assetcloud.itsm.plan.content.PlanPart.ACTIONS;
import static org.assetcloud.itsm.plan.content.PlanPart.CRITERIA;
import static org.assetcloud.itsm.plan.content.PlanPart.RISKS;
import static org.assetcloud.itsm.plan.content.PlanPart.SCOPE;
import static org.assetcloud.itsm.plan.content.PlanPart.TRACKING;

import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.plan.content.PlanPart;

/**
 * What a template has a place for.
 *
 * @param label the office's word for it
 * @param needed whether a template without it is none
 */
record Tag(String name, String label, boolean needed) {

  /** A table: its tag stands in its heads, and the row below, in which columns stand in square brackets, is repeated. */
  record Table(Tag tag, List<Tag> columns) {}

  static final List<Tag> TEXTS = List.of(needed("number", "方案编号"), may("title", "方案标题"), may("version", "版本"), may("form", "方案形式"),
      may("digest", "内容摘要"), may("status", "状态"), may("change", "变更编号"), may("releaseAt", "计划上线时间"), may("risk", "风险等级"),
      may("emergency", "是否紧急"), may("author", "编制人"), may("submittedBy", "提交人"), may("submittedAt", "提交时间"), part(SCOPE),
      part(TRACKING), may("printedAt", "导出时间"));

  static final List<Table> TABLES = List.of(
      new Table(part(RISKS), List.of(may("no", "序号"), needed("risk", "风险"), needed("likelihood", "可能性"), needed("effect", "影响"),
          needed("measure", "应对措施"))),
      new Table(part(CRITERIA), List.of(may("no", "序号"), needed("kind", "类别"), needed("criterion", "准则"), needed("method", "验证方法"),
          needed("expected", "预期值"), needed("owner", "负责人"), needed("deadline", "期限"))),
      new Table(part(ACTIONS), List.of(may("no", "序号"), needed("step", "步骤"), needed("who", "人员"), needed("contact", "联系方式"))),
      new Table(needed("signatures", "签署"), List.of(needed("version", "版本"), needed("role", "角色"), needed("person", "签署人"),
          needed("decision", "意见"), may("comment", "说明"), needed("at", "时间"), needed("digest", "摘要开头"))),
      new Table(may("votes", "变更审批"), List.of(may("stage", "阶段"), may("role", "角色"), may("person", "审批人"), may("decision", "意见"),
          may("comment", "说明"), may("at", "时间"))),
      new Table(may("answers", "准则答复"), List.of(may("no", "序号"), may("kind", "类别"), may("criterion", "准则"), may("owner", "负责人"),
          may("measured", "测得值"), may("met", "结论"), may("evidence", "依据"), may("by", "答复人"), may("at", "时间"), may("issue", "发现的问题"),
          may("ticket", "工单"))));

  /** Around what stands in the paper only where it holds: {@code {{?voted}}} and {@code {{/voted}}}. */
  static final List<Tag> CONDITIONS = List.of(may("short", "是简要方案"), may("voted", "有变更审批"), may("released", "已开始答复准则"));

  /** Every name that may stand in double braces. */
  static Stream<String> names() {
    return Stream.of(TEXTS.stream(), TABLES.stream().map(Table::tag), CONDITIONS.stream()).flatMap(tags -> tags).map(Tag::name);
  }

  private static Tag part(PlanPart part) {
    return needed(part.field(), part.label());
  }

  private static Tag needed(String name, String label) {
    return new Tag(name, label, true);
  }

  private static Tag may(String name, String label) {
    return new Tag(name, label, false);
  }
}
