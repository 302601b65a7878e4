package org.assetcloud.itsm.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.content.Likelihood;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.shared.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The document, opened again as an office program does. */
class PlanDocumentTest {

  @Test
  void itHasTheFivePartsWithTheirRows() throws IOException {
    try (XWPFDocument document = written(Papers.usual())) {
      assertThat(headings(document)).containsExactly(
          "一、处置范围", "二、风险分析", "三、验证通过和失败准则", "四、处置方法", "五、问题跟踪策略", "签署", "变更审批（BG-20260301-0007）");
      assertThat(paragraphs(document)).contains("应急事件处理方案", "核心库升级", "核心库与接口服务的升级。\n第二行：只涉及资产云平台。",
          "每日 09:00 例会跟踪，直至关闭。", "内容摘要（SHA-256）：" + Papers.DIGEST);
      assertThat(rows(document, 0)).contains(List.of("方案编号", Papers.NUMBER, "版本", "第 2 版（完整方案）"),
          List.of("上线时间", "2026年3月7日 20:00:00", "风险等级", "高风险（紧急：否）"));
      assertThat(rows(document, 1)).containsExactly(List.of("序号", "风险", "可能性", "影响", "应对措施"),
          List.of("1", "数据库迁移失败", "中", "单位无法登录", "停止迁移，恢复备份"), List.of("2", "接口不兼容", "低", "报表缺数", "回退接口服务"));
      assertThat(rows(document, 2)).contains(
          List.of("2", "失败准则", "迁移超过一小时", "看迁移日志", "不超过 60 分钟", "李四", "2026年3月7日 21:00:00"));
      assertThat(rows(document, 3)).contains(List.of("1", "停止接口服务，通知服务台", "张三（值班）", "138 0013 8000"));
      assertThat(document.getHeaderList().get(0).getText()).contains(Papers.NUMBER, "第 2 版");
      assertThat(document.getFooterList().get(0).getText()).contains("2026年3月6日 20:00:00");
    }
  }

  @Test
  void voidSignaturesSayThatTheyAreVoidAndMissingOnesThatTheyAreMissing() throws IOException {
    try (XWPFDocument document = written(Papers.usual())) {
      assertThat(rows(document, 4)).containsExactly(List.of("版本", "角色", "签署人", "意见", "说明", "时间", "摘要"),
          List.of("1", "运维组长", "李四", "同意并签署（已作废）", "", "2026年3月4日 20:00:00", "60303ae22b99…"),
          List.of("2", "运维组长", "王五", "同意并签署", "已核对", "2026年3月6日 20:00:00", "9f86d081884c…"),
          List.of("2", "安全管理员", "", "未签署", "", "", ""));
      assertThat(rows(document, 5)).contains(List.of("事前审批", "运维组长", "李四", "同意", "按窗口实施", "2026年3月3日 20:00:00"));
    }
  }

  @Test
  void whatWasAnsweredIsInItAndWhatWasNot() throws IOException {
    try (XWPFDocument document = written(Papers.answered())) {
      assertThat(headings(document)).contains("准则答复");
      assertThat(rows(document, 6)).contains(
          List.of("1", "通过准则：登录正常", "41 分钟", "不成立（不通过）", "压测报告第 3 页", "张三 2026年3月7日 20:00:00", "接口超时 GD-20260307-0009"),
          List.of("2", "失败准则：迁移超过一小时", "", "未答复", "", " ", " "));
    }
  }

  @Test
  void aShortPlanSaysWhatItLeavesOut() throws IOException {
    PlanContent whole = Papers.content("核心库");
    PlanContent inShort = new PlanContent(PlanForm.SHORT, whole.scope(), List.of(), whole.criteria(), whole.actions(), null);

    try (XWPFDocument document = written(Papers.of(inShort))) {
      assertThat(paragraphs(document).stream().filter(text -> text.startsWith("（简要方案不含此部分"))).hasSize(2);
      assertThat(rows(document, 1)).hasSize(1);
    }
  }

  @Test
  void nothingThatPeopleWriteIsTakenForATagOrForMarkup() throws IOException {
    String hostile = "{{x}} {{digest}} {{?voted}} {{@scope}} [risk] ${risk} #{T(java.lang.Runtime)} </w:t></w:r><w:p>&amp;<!-- 𠮷😀";
    PlanContent content = new PlanContent(PlanForm.FULL, hostile,
        List.of(new PlanContent.Risk(hostile, Likelihood.LOW, "[measure]", "{{number}}"),
            new PlanContent.Risk("[no]", Likelihood.LOW, hostile, "[risk]")),
        List.of(), List.of(new PlanContent.Action("{{actions}}", "[step]", hostile)), hostile);

    try (XWPFDocument document = written(Papers.of(content))) {
      assertThat(paragraphs(document).stream().filter(hostile::equals)).hasSize(2);
      assertThat(rows(document, 1)).containsExactly(List.of("序号", "风险", "可能性", "影响", "应对措施"),
          List.of("1", hostile, "低", "[measure]", "{{number}}"), List.of("2", "[no]", "低", hostile, "[risk]"));
      assertThat(rows(document, 3)).contains(List.of("1", "{{actions}}", "[step]", hostile));
      assertThat(headings(document)).hasSize(7);
    }
  }

  @Test
  void whatXmlCannotHoldIsSeenAsReplacedAndLinesStayLines() throws IOException {
    try (XWPFDocument document = written(Papers.of(Papers.content("a\u0001b\u0000c\uFFFEd\uD800e\r\n第二行\r第三行\n\n\t末行")))) {
      assertThat(paragraphs(document)).contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\n第二行\n第三行\n\n\t末行");
    }
  }

  @Test
  void theLongestTextIsInItWhole() throws IOException {
    String longest = characters(Text.LONGEST);

    try (XWPFDocument document = written(Papers.of(Papers.content(longest)))) {
      assertThat(paragraphs(document)).contains(longest);
    }
  }

  @Test
  @Timeout(30)
  void fiftyThousandLinesTakeNoMinutes() throws IOException {
    String characters = characters(Text.LONGEST / 2);
    String lines = characters.codePoints().mapToObj(each -> Character.toString(each) + "\n").collect(Collectors.joining());

    assertThat(new WordFile(bytes(Papers.of(Papers.content(lines)))).text()).contains(characters);
  }

  @Test
  void aHundredRowsOfTheLongestCellsAreInIt() throws IOException {
    List<PlanContent.Risk> risks = Stream.generate(() -> new PlanContent.Risk(characters(1000), Likelihood.HIGH, characters(1000),
        characters(1000))).limit(100).toList();
    PlanContent whole = Papers.content("核心库");

    try (XWPFDocument document = written(
        Papers.of(new PlanContent(PlanForm.FULL, "核心库", risks, whole.criteria(), whole.actions(), whole.tracking())))) {
      assertThat(rows(document, 1)).hasSize(101);
      assertThat(rows(document, 1).get(100)).containsExactly(
          "100", risks.get(99).risk(), "高", risks.get(99).effect(), risks.get(99).measure());
    }
  }

  @Test
  void everyFieldHasItsTagAndEveryTagItsField() {
    assertThat(PaperFields.of(Papers.usual()).keySet()).containsExactlyInAnyOrderElementsOf(Tag.names().toList());
  }

  /** Not alike, because a document that can be packed too well is not opened again. */
  private static String characters(int count) {
    return new Random(count).ints(count, 0x20000, 0x2A6D0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private static XWPFDocument written(PlanPaper paper) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes(paper)));
  }

  private static byte[] bytes(PlanPaper paper) throws IOException {
    return PlanDocument.write(paper, new ByteArrayInputStream(PresentTemplate.packaged()));
  }

  private static List<String> headings(XWPFDocument document) {
    return document.getParagraphs().stream().filter(each -> "Heading1".equals(each.getStyle())).map(XWPFParagraph::getText).toList();
  }

  private static List<String> paragraphs(XWPFDocument document) {
    return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }

  private static List<List<String>> rows(XWPFDocument document, int table) {
    XWPFTable found = document.getTables().get(table);
    return found.getRows().stream().map(XWPFTableRow::getTableCells).map(cells -> cells.stream().map(XWPFTableCell::getText).toList())
        .toList();
  }
}
