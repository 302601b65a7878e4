package org.assetcloud.itsm.plan.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.plan.document.PlanDocument;
import org.assetcloud.itsm.plan.web.PlanCalls;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers and their template as programs and browsers get them. */
@WiredTest
@Tag("any-database")
class PlanDocumentHttpTest {

  private static final String TEMPLATE = "/api/plan-template";
  private static final Instant RELEASE = at("2026-03-06T20:00");

  @Autowired
  PlanCalls plans;

  @Autowired
  ChangeCalls changes;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @BeforeEach
  void aMondayMorning() {
    time.set(at("2026-03-02T10:00"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void theDocumentOfAChangeHasItsVotesAndSignatures() throws Exception {
    String change = changes.approved(changes.release());
    String number = plans.signedFor(change);

    HttpResponse<byte[]> answer = exchange("auditor", "GET", document(number), null);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(PlanDocument.TYPE);
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;")
        .contains("filename*=UTF-8''%E5%BA%94%E6%80%A5%E4%BA%8B%E4%BB%B6%E5%A4%84%E7%90%86%E6%96%B9%E6%A1%88-" + number + ".docx");
    assertThat(text(answer.body())).contains(number, change, plans.plan(number).at("/versions/0/digest").asText(), "凭单打印模块及其接口",
        "0513-80000001", "同意并签署", "事前审批").doesNotContain("已作废", "未签署", "{{", "[");
  }

  @Test
  void thePageIsOneAnswerThatAsksForNothingElse() {
    String number = plans.asked(RELEASE, "LOW");
    plans.drafted(number, plans.content(RELEASE));
    plans.signed("team-lead", number);
    changes.done("security-officer", number, "signPlan",
        Map.of("decision", "RETURN", "comment", "请补充回退步骤", "password", "security-officer"));
    plans.drafted(number, plans.content(RELEASE));

    Answer answer = caller.as("service-desk").get(print(number), "Accept", "text/html,*/*;q=0.8");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'unsafe-inline'");
    assertThat(answer.text()).contains("处置方法与联系人", "0513-80000001", "首次上线（无变更单）", "同意并签署（已作废）", "未签署").doesNotContain("变更审批");
  }

  @Test
  void whoRunsTheSoftwareReadsNoPlansAndAStrangerNothing() {
    String number = plans.asked(RELEASE, "LOW");

    for (String path : List.of(document(number), print(number), TEMPLATE)) {
      assertThat(caller.as("system-admin").get(path).status()).as(path).isEqualTo(403);
      assertThat(caller.anonymous().get(path).status()).as(path).isEqualTo(401);
    }
  }

  @Test
  void unknownPlansAre404AndOnesWithoutAVersion409() {
    String number = plans.asked(RELEASE, "LOW");

    for (String path : List.of(document(number), print(number))) {
      assertThat(caller.as("auditor").get(path.replace(number, "YA-20260302-9999")).status()).isEqualTo(404);
      Answer empty = caller.as("auditor").get(path);
      assertThat(empty.status()).isEqualTo(409);
      assertThat(empty.body().path("type").asText()).isEqualTo("urn:itsm:problem:plan-empty");
    }
  }

  @Test
  void theOfficesTemplateTakesThePlaceOfThePackagedOne() throws Exception {
    String number = plans.asked(RELEASE, "LOW");
    plans.drafted(number, plans.content(RELEASE));
    byte[] packaged = exchange("engineer", "GET", TEMPLATE, null).body();
    byte[] own = withTitle(packaged, "南通市财政局应急方案");

    assertThat(exchange("engineer", "PUT", TEMPLATE, own).statusCode()).isEqualTo(403);
    assertThat(exchange("process-owner", "GET", TEMPLATE, null).body()).isEqualTo(packaged);
    assertThat(exchange("process-owner", "PUT", TEMPLATE, own).statusCode()).isEqualTo(204);

    assertThat(exchange("engineer", "GET", TEMPLATE, null).body()).isEqualTo(own);
    assertThat(text(exchange("engineer", "GET", document(number), null).body())).contains("南通市财政局应急方案", "凭单打印模块及其接口");
    assertThat(exchange("process-owner", "PUT", TEMPLATE, packaged).statusCode()).isEqualTo(204);
  }

  @Test
  void whatIsNoTemplateChangesNothing() throws Exception {
    byte[] before = exchange("engineer", "GET", TEMPLATE, null).body();

    assertThat(exchange("process-owner", "PUT", TEMPLATE, "模板".getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(422);
    HttpResponse<byte[]> tooLarge = exchange("process-owner", "PUT", TEMPLATE, new byte[(1 << 20) + 1]);
    assertThat(tooLarge.statusCode()).isEqualTo(413);
    Answer json = caller.as("process-owner").put(TEMPLATE, "{}");
    assertThat(json.status()).isEqualTo(415);
    assertThat(json.body().path("detail").asText()).contains(PlanDocument.TYPE);

    assertThat(exchange("engineer", "GET", TEMPLATE, null).body()).isEqualTo(before);
  }

  private static String document(String number) {
    return "/api/plans/%s/document".formatted(number);
  }

  private static String print(String number) {
    return "/api/plans/%s/print".formatted(number);
  }

  private HttpResponse<byte[]> exchange(String user, String method, String path, byte[] body) throws IOException, InterruptedException {
    String pair = Base64.getEncoder().encodeToString("%s:%s".formatted(user, user).getBytes(StandardCharsets.UTF_8));
    HttpRequest request = HttpRequest.newBuilder(caller.uri(path)).header("Authorization", "Basic " + pair)
        .header("Content-Type", PlanDocument.TYPE)
        .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static byte[] withTitle(byte[] template, String title) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getParagraphs().get(0).getRuns().get(0).setText(title, 0);
      document.write(out);
      return out.toByteArray();
    }
  }

  private static String text(byte[] document) throws IOException {
    try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(document)))) {
      return words.getText();
    }
  }
}
