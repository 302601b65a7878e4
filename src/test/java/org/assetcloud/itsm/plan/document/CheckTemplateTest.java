package org.assetcloud.itsm.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the office may upload as its template, and what it is told where it may not. */
class CheckTemplateTest {

  private static final String MAIN = "word/document.xml";
  /** Keeps a part from being packed so well that it is refused for that alone. */
  private static final String UNLIKE = "<!--%s-->".formatted(new Random(1).ints(30_000, 'a', 'z')
      .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));

  @Test
  void thePackagedTemplateIsTaken() {
    assertThatCode(() -> CheckTemplate.check(PresentTemplate.packaged())).doesNotThrowAnyException();
  }

  @Test
  void whatAPlanNeedNotSayMayBeLeftOut() throws IOException {
    byte[] template = changed(MAIN, xml -> without(xml, "{{digest}}", "{{?voted}}", "{{/voted}}", "[comment]"));

    assertThatCode(() -> CheckTemplate.check(template)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"scope 处置范围", "risks 风险分析", "criteria 验证通过和失败准则", "actions 处置方法", "tracking 问题跟踪策略", "signatures 签署"})
  void eachPartAndTheSignaturesAreMissed(String part) throws IOException {
    String name = part.split(" ")[0];
    Refused refused = refused(changed(MAIN, xml -> without(xml, "{{" + name + "}}")));

    assertThat(refused.type()).isEqualTo("template-incomplete");
    assertThat(refused.getMessage()).startsWith("模板中缺少：" + part.split(" ")[1] + " {{" + name + "}}");
    assertThat(refused.errors()).extracting(FieldError::field).containsExactly(name);
  }

  @Test
  void theNumberIsMissedOnlyWhereItStandsNowhere() throws IOException {
    byte[] inItsHeader = changed(MAIN, xml -> without(xml, "{{number}}"));
    assertThatCode(() -> CheckTemplate.check(inItsHeader)).doesNotThrowAnyException();

    Refused refused = refused(changed(inItsHeader, "word/header1.xml", xml -> without(xml, "{{number}}")));
    assertThat(refused.getMessage()).isEqualTo("模板中缺少：方案编号 {{number}}。请补上后重新上传。");
  }

  @Test
  void aColumnIsMissedByItsName() throws IOException {
    Refused refused = refused(changed(MAIN, xml -> without(xml, "[contact]", "[measure]", "[effect]")));

    assertThat(refused.getMessage()).contains("风险分析 {{risks}} 的影响 [effect]、应对措施 [measure]；处置方法 {{actions}} 的联系方式 [contact]。");
    assertThat(refused.errors()).extracting(FieldError::field).containsExactly("risks", "actions");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{titel}}", "{{方案标题}}", "{{title.class}}", "{{@title}}", "{{+scope}}", "{{#risks}}", "{{*scope}}"})
  void tagsThatNobodyKnowsAreNamed(String tag) throws IOException {
    Refused refused = refused(changed(MAIN, xml -> xml.replace("{{title}}", tag)));

    assertThat(refused.type()).isEqualTo("template-unusable");
    assertThat(refused.getMessage()).contains("不认识的标签：", tag.replaceAll("[{}]", ""));
  }

  @Test
  void tagsInTheWrongPlaceAreExplained() throws IOException {
    assertThat(refused(changed(MAIN, xml -> xml.replace("{{title}}", "{{risks}}"))).getMessage()).contains("表格标签放在表头里");
    assertThat(refused(changed(MAIN, xml -> without(xml, "{{/voted}}"))).getMessage()).contains("成对");
  }

  @Test
  void whatIsNoWordDocumentIsRefused() throws IOException {
    assertThat(refused(new byte[0]).getMessage()).contains("不是 Word 文档");
    assertThat(refused("模板".getBytes(StandardCharsets.UTF_8)).getMessage()).contains("不是 Word 文档");
    byte[] whole = PresentTemplate.packaged();
    assertThat(refused(Arrays.copyOf(whole, whole.length / 2)).getMessage()).contains("不是 Word 文档");
    assertThat(refused(changed(MAIN, xml -> xml.substring(0, xml.length() / 2))).type()).isEqualTo("template-unusable");
    assertThat(refused(changed("[Content_Types].xml", xml -> xml.replace("wordprocessingml.document.main", "spreadsheetml.sheet.main")))
        .getMessage()).contains("不是 Word 文档");
  }

  @Test
  void oldWordFilesAndOthersWithAPasswordAreRefused() {
    byte[] ole = new byte[2048];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    System.arraycopy(magic, 0, ole, 0, magic.length);

    assertThat(refused(ole).getMessage()).contains("不是 Word 文档");
  }

  @Test
  void whatInflatesBeyondMeasureIsRefused() throws IOException {
    byte[] inOnePart = with("word/media/image1.bmp", new byte[9 << 20]);
    assertThat(inOnePart).hasSizeLessThan(1 << 20);
    assertThat(refused(inOnePart).getMessage()).contains("解压后过大");

    byte[] inItsText = changed(MAIN, xml -> xml.replace("<w:body>", "<w:body>" + "<w:p/>".repeat(1_000_000)));
    assertThat(refused(inItsText).type()).isEqualTo("template-unusable");
    byte[] beforeAllIsTooMuch = changed(MAIN, xml -> xml.replace("<w:body>", "<w:body>" + UNLIKE + "<w:p/>".repeat(200_000)));
    assertThat(refused(beforeAllIsTooMuch).getMessage()).contains("解压后过大");
  }

  @Test
  void aBottomlessOneIsRefused() throws IOException {
    String down = "<w:tbl><w:tr><w:tc>".repeat(20_000);
    String up = "</w:tc></w:tr></w:tbl>".repeat(20_000);

    assertThat(refused(changed(MAIN, xml -> xml.replace("<w:body>", "<w:body>" + UNLIKE + down + up))).type())
        .isEqualTo("template-unusable");
  }

  @Test
  void whatReachesOutsideOfTheFileIsRefused() throws IOException {
    assertThat(refused(changed("word/_rels/document.xml.rels", xml -> xml.replace("</Relationships>", """
        <Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
         Target="http://127.0.0.1/a.png" TargetMode="External"/></Relationships>"""))).getMessage()).contains("引用了外部的文件");
    assertThat(refused(changed(MAIN, xml -> xml.replaceFirst("<w:document ", """
        <!DOCTYPE w:document [<!ENTITY file SYSTEM "file:///etc/hostname">]><w:document """).replace("{{title}}", "&file;"))).type())
        .isEqualTo("template-unusable");
    assertThat(refused(changed(with("word/vbaProject.bin", new byte[16]), "[Content_Types].xml", xml -> xml.replace("</Types>",
        "<Override PartName=\"/word/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"))).getMessage())
        .contains("有宏");
  }

  private static Refused refused(byte[] template) {
    return catchThrowableOfType(Refused.class, () -> CheckTemplate.check(template));
  }

  private static String without(String xml, String... tags) {
    String left = xml;
    for (String tag : tags) {
      left = left.replace(tag, "");
    }
    return left;
  }

  private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
    return changed(PresentTemplate.packaged(), part, change);
  }

  private static byte[] changed(byte[] template, String part, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(template)); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(entry.getName().equals(part)
            ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
      }
    }
    return out.toByteArray();
  }

  private static byte[] with(String part, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(PresentTemplate.packaged()));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(zip);
      }
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
    }
    return out.toByteArray();
  }
}
