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
import java.util.regex.Matcher;
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

  @ParameterizedTest
  @ValueSource(strings = {"DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"", "ddeauto x", "DDE x", "INCLUDETEXT \"\\\\\\\\host\\\\a.docx\"",
      "INCLUDEPICTURE \"http://127.0.0.1/a.png\"", "IMPORT x", "LINK Excel.Sheet", "EMBED x", "MACROBUTTON x", "DATABASE x", "RD x", "IF 1 = 1", "QUOTE 68",
      "FILLIN x", "HYPERLINK \"file:///c:/a.exe\"", "HYPERLINK \"\\\\\\\\host\\\\a\"", "AUTOTEXT x", "PRINT x", ""})
  void fieldsThatReadFilesOrStartProgramsAreRefused(String code) throws IOException {
    assertThat(refused(changed(MAIN, xml -> inBody(xml, field(code)))).getMessage()).startsWith("模板中有不允许的域");
    assertThat(refused(changed("word/footer1.xml", xml -> xml.replaceFirst("</w:p>", Matcher.quoteReplacement(field(code)) + "</w:p>")))
        .getMessage()).startsWith("模板中有不允许的域");
    assertThat(refused(changed(MAIN, xml -> inBody(xml, "<w:fldSimple w:instr=\"%s\"/>".formatted(escaped(code))))).getMessage())
        .startsWith("模板中有不允许的域");
  }

  @Test
  void aFieldInPiecesOrMadeByAnotherFieldIsRefusedAsWell() throws IOException {
    String inPieces = run("<w:fldChar w:fldCharType=\"begin\"/>") + run("<w:instrText> DDE</w:instrText>") + run("<w:instrText>AUTO x</w:instrText>")
        + run("<w:fldChar w:fldCharType=\"end\"/>");
    String withoutEnd = run("<w:fldChar w:fldCharType=\"begin\"/>") + run("<w:instrText>DDEAUTO x</w:instrText>");
    String within = run("<w:fldChar w:fldCharType=\"begin\"/>") + field("PAGE") + run("<w:instrText>AUTO x</w:instrText>")
        + run("<w:fldChar w:fldCharType=\"end\"/>");
    String alone = run("<w:instrText>DDEAUTO x</w:instrText>");

    assertThat(refused(changed(MAIN, xml -> inBody(xml, inPieces))).getMessage()).contains("不允许的域（DDEAUTO）");
    assertThat(refused(changed(MAIN, xml -> inBody(xml, withoutEnd))).getMessage()).contains("DDEAUTO");
    assertThat(refused(changed(MAIN, xml -> inBody(xml, within))).getMessage()).contains("不允许的域");
    assertThat(refused(changed(MAIN, xml -> inBody(xml, alone))).getMessage()).contains("DDEAUTO");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAGE", " page \\* MERGEFORMAT ", "NUMPAGES", "DATE \\@ \"yyyy-MM-dd\"", "TOC \\o \"1-3\" \\h", "HYPERLINK \\l \"part\"",
      "HYPERLINK \"https://www.example.org/\" \\o \"tip\""})
  void fieldsAboutTheDocumentItselfAreTaken(String code) throws IOException {
    byte[] template = changed(MAIN, xml -> inBody(xml, field(code)));

    assertThatCode(() -> CheckTemplate.check(template)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:altChunk r:id=\"x1\"/>", "<w:subDoc r:id=\"x1\"/>", "<w:p><w:r><w:object/></w:r></w:p>",
      "<w:p><w:r><w:control r:id=\"x1\"/></w:r></w:p>"})
  void otherContentInTheTextIsRefused(String element) throws IOException {
    assertThat(refused(changed(MAIN, xml -> xml.replace("<w:body>", "<w:body>" + element.replace("r:id", "w:id")))).getMessage()).contains("嵌入了其他文件");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aFChunk", "subDocument", "oleObject", "package", "control", "attachedTemplate", "frame"})
  void otherContentBesideTheTextIsRefused(String kind) throws IOException {
    String relationship = "<Relationship Id=\"x1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"%s/>"
        + "</Relationships>";

    assertThat(refused(changed("word/_rels/document.xml.rels", xml -> xml.replace("</Relationships>", relationship.formatted(kind, "styles.xml", ""))))
        .getMessage()).contains("嵌入了其他文件");
    for (String from : new String[] {"word/_rels/document.xml.rels", "_rels/.rels"}) {
      assertThat(refused(changed(from, xml -> xml.replace("</Relationships>", relationship.formatted(kind, "http://127.0.0.1/a",
          " TargetMode=\"External\"")))).getMessage()).contains("引用了外部的文件");
    }
  }

  @Test
  void linksLeadToPagesAndNothingElse() throws IOException {
    String link = "<Relationship Id=\"x1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"%s\" "
        + "TargetMode=\"External\"/></Relationships>";
    byte[] toAPage = changed("word/_rels/document.xml.rels", xml -> xml.replace("</Relationships>", link.formatted("https://www.example.org/")));

    assertThatCode(() -> CheckTemplate.check(toAPage)).doesNotThrowAnyException();
    for (String place : new String[] {"file:///c:/windows/system32/calc.exe", "ms-word:ofe|u|http://127.0.0.1/a", "search-ms:query=x"}) {
      byte[] elsewhere = changed("word/_rels/document.xml.rels", xml -> xml.replace("</Relationships>", link.formatted(place)));
      assertThat(refused(elsewhere)).as(place).isNotNull();
    }
  }

  @Test
  void anEmbeddedFileIsRefusedByItsKind() throws IOException {
    assertThat(refused(changed(with("word/embeddings/a.xlsx", new byte[16]), "[Content_Types].xml", xml -> xml.replace("</Types>",
        "<Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/></Types>"))).getMessage())
        .contains("嵌入了其他文件或对象（/word/embeddings/a.xlsx）");
  }

  private static String inBody(String xml, String runs) {
    return xml.replace("<w:body>", "<w:body><w:p>" + runs + "</w:p>");
  }

  private static String field(String code) {
    return run("<w:fldChar w:fldCharType=\"begin\"/>") + run("<w:instrText xml:space=\"preserve\">" + escaped(code) + "</w:instrText>")
        + run("<w:fldChar w:fldCharType=\"separate\"/>") + run("<w:t>1</w:t>") + run("<w:fldChar w:fldCharType=\"end\"/>");
  }

  private static String run(String content) {
    return "<w:r>" + content + "</w:r>";
  }

  private static String escaped(String code) {
    return code.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
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
