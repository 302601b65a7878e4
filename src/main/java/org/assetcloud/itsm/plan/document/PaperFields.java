package org.assetcloud.itsm.plan.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.assetcloud.itsm.shared.link.VotesOnChange.VoteOnRecord;
import org.assetcloud.itsm.shared.text.InWords;

/** What a paper says under each {@link Tag}, as text that can be printed. */
final class PaperFields {

  private static final String NOT_IN_SHORT = "（简要方案不含此部分，由随后提交的完整方案补充。）";

  private final PlanPaper paper;

  private PaperFields(PlanPaper paper) {
    this.paper = paper;
  }

  /** Texts, rows of texts, and whether a condition holds, by the names of the tags. */
  static Map<String, Object> of(PlanPaper paper) {
    return new PaperFields(paper).all();
  }

  private Map<String, Object> all() {
    PlanContent content = paper.version().content();
    boolean inShort = content.form() == PlanForm.SHORT;
    Map<String, Object> all = new LinkedHashMap<>(head(paper.plan(), paper.version()));
    all.put("scope", Printable.of(content.scope()));
    all.put("risks", rows(content.risks(), PaperFields::risk));
    all.put("criteria", rows(content.criteria(), this::criterion));
    all.put("actions", rows(content.actions(), PaperFields::action));
    all.put("tracking", inShort ? NOT_IN_SHORT : Printable.of(content.tracking()));
    all.put("signatures", new SignatureRows(paper).all());
    all.put("votes", rows(paper.votes(), (number, vote) -> vote(vote)));
    all.put("answers", rows(paper.answers(), (number, answer) -> new AnswerRow(paper, answer).cells()));
    all.put("short", inShort);
    all.put("voted", !paper.votes().isEmpty());
    all.put("released", !paper.answers().isEmpty());
    return all;
  }

  private Map<String, String> head(EmergencyPlan plan, PlanVersion version) {
    return Row.of("number", plan.number(), "title", plan.title(), "version", "第 %d 版".formatted(version.version()), "form",
        version.content().form().label(), "digest", version.digest(), "status", plan.progress().status().label(), "change",
        plan.goLive() ? "首次上线（无变更单）" : plan.change(), "releaseAt", InWords.instant(version.releaseAt()), "risk", plan.risk().label(),
        "emergency", plan.emergency() ? "是" : "否", "author", paper.name(plan.author()), "submittedBy", paper.name(version.by()),
        "submittedAt", InWords.instant(version.at()), "printedAt", InWords.instant(paper.at()));
  }

  private static Map<String, String> risk(int number, PlanContent.Risk row) {
    return Row.of("no", "" + number, "risk", row.risk(), "likelihood", row.likelihood().label(), "effect", row.effect(), "measure",
        row.measure());
  }

  private Map<String, String> criterion(int number, PlanContent.Criterion row) {
    return Row.of("no", "" + number, "kind", row.kind().label(), "criterion", row.criterion(), "method", row.method(), "expected",
        row.expected(), "owner", paper.name(row.owner()), "deadline", InWords.instant(row.deadline()));
  }

  private static Map<String, String> action(int number, PlanContent.Action row) {
    return Row.of("no", "" + number, "step", row.step(), "who", row.who(), "contact", row.contact());
  }

  private Map<String, String> vote(VoteOnRecord row) {
    return Row.of("stage", row.stage(), "role", row.role(), "person", paper.name(row.person()), "decision", row.decision(), "comment",
        row.comment(), "at", InWords.instant(row.at()));
  }

  private static <T> List<Map<String, String>> rows(List<T> rows, BiFunction<Integer, T, Map<String, String>> row) {
    return IntStream.range(0, rows.size()).mapToObj(each -> row.apply(each + 1, rows.get(each))).toList();
  }
}
