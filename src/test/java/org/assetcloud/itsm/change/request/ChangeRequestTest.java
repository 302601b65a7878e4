package org.assetcloud.itsm.change.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.template.Catalogue;
import org.assetcloud.itsm.change.template.ChangeTemplate;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.form.FormValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form says becomes a request, and a request what a form says; a template fills in what is not said (R7.4). */
class ChangeRequestTest {

  private static ChangeRequest read(Map<String, Object> said) {
    return FormValues.read(said, ChangeRequest.class);
  }

  @Test
  void whatAFormSaysIsReadAndWrittenAlike() {
    ChangeRequest request = Asked.normal().template(7L).request();

    assertThat(read(FormValues.of(request))).isEqualTo(request);
    assertThat(FormValues.of(request)).hasSize(18).containsEntry("modules", "打印").containsEntry("downtimeMinutes", 30).containsEntry("template", 7L);
    assertThat(FormValues.of(Asked.normal().modules(List.of("打印", "门户")).request())).containsEntry("modules", "打印\n门户");
  }

  @Test
  void whatIsAbsentStaysAbsent() {
    ChangeRequest nothing = read(Map.of());

    assertThat(FormValues.of(nothing)).isEmpty();
    assertThat(nothing).isEqualTo(Asked.nothing().request());
    assertThat(read(Map.of("downtimeMinutes", "", "template", ""))).isEqualTo(nothing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"打印\n门户", "打印、门户", "打印，门户", "打印,门户", "打印；门户", "打印;门户", " 打印 \r\n\r\n 门户 ", "打印、\n，门户、"})
  void aListIsDividedByLinesCommasAndSemicolons(String typed) {
    assertThat(read(Map.of("units", typed)).units()).containsExactly("打印", "门户");
  }

  @Test
  void numbersAreReadHoweverTheyAreSent() {
    assertThat(read(Map.of("downtimeMinutes", "0", "template", 1)).downtimeMinutes()).isZero();
    assertThat(read(Map.of("downtimeMinutes", 1_000_000L)).downtimeMinutes()).isEqualTo(1_000_000);
    assertThat(read(Map.of("template", "9223372036854775807")).template()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void everyValueOfAWrongKindIsNamedAtOnce() {
    Map<String, Object> said = new HashMap<>(Map.of("title", 1, "modules", true, "downtimeMinutes", "soon", "template", 0));

    Refused refused = catchThrowableOfType(Refused.class, () -> read(said));

    assertThat(refused.errors()).containsExactly(new FieldError("title", "“title”只能是文字，请改正。"),
        new FieldError("modules", "“modules”只能是文字，请改正。"), new FieldError("downtimeMinutes", "“downtimeMinutes”须为整数，请改正。"),
        new FieldError("template", "“template”须为整数，请改正。"));
    for (Object wrong : List.of(-1, 1_000_001, "1.5")) {
      assertThat(catchThrowableOfType(Refused.class, () -> read(Map.of("downtimeMinutes", wrong)))).as("%s", wrong).isNotNull();
    }
  }

  @Test
  void aTemplateFillsInWhatIsNotSaid() {
    ChangeTemplate template = template();

    ChangeRequest filled = FromTemplate.fillIn(template, Asked.standard(1).request());

    assertThat(filled.title()).isEqualTo("重启打印服务");
    assertThat(filled.kind()).isEqualTo("PATCH");
    assertThat(filled.modules()).containsExactly("打印", "门户");
    assertThat(filled.downtimeMinutes()).isEqualTo(5);
    assertThat(filled.steps()).isEqualTo("重启");
    assertThat(filled.testEvidence()).isEqualTo("每周都做");
    assertThat(filled.backOutSteps()).isEqualTo("再次重启");
    assertThat(filled.reason()).isEqualTo("修复漏洞");
    assertThat(FromTemplate.fillIn(template, Asked.standard(1).modules(null).but("steps", " ").request())).isEqualTo(filled);
    assertThat(FromTemplate.differs(template, filled)).isFalse();
  }

  @Test
  void whatIsSaidCountsAndMakesItAnotherChangeThanTheTemplates() {
    ChangeTemplate template = template();
    Map<String, String> others = Map.of("kind", "UPGRADE", "downtimeMinutes", "6", "steps", "别的", "testEvidence", "别的", "backOutSteps", "别的");

    others.forEach((field, value) -> assertThat(FromTemplate.differs(template,
        FromTemplate.fillIn(template, Asked.standard(1).but(field, value).request()))).as(field).isTrue());
    assertThat(FromTemplate.differs(template, FromTemplate.fillIn(template, Asked.standard(1).modules(List.of("打印")).request()))).isTrue();
    assertThat(FromTemplate.differs(template, FromTemplate.fillIn(template, Asked.standard(1).but("title", "本周重启").request()))).isFalse();
    assertThat(FromTemplate.fillIn(template, Asked.standard(1).but("title", "本周重启").request()).title()).isEqualTo("本周重启");
    assertThat(FromTemplate.fillIn(template, Asked.standard(1).but("downtimeMinutes", "6").request()).downtimeMinutes()).isEqualTo(6);
  }

  private static ChangeTemplate template() {
    Catalogue catalogue = new Catalogue();
    ChangeTemplate template = catalogue.get(catalogue.withApproved("重启打印服务", "打印", "门户"));
    assertThat(template.kind()).isEqualTo(ChangeKind.PATCH);
    return template;
  }
}
