package org.assetcloud.itsm.shared.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@WiredTest
@Tag("any-database")
@ExtendWith(OutputCaptureExtension.class)
class ApiProblemsTest {

  private static final String CHINESE = "^[^a-z]*[一-龥].*";

  @Autowired
  WebApplicationContext application;

  private MockMvc api;

  @BeforeEach
  void openTheApi() {
    api = MockMvcBuilders.webAppContextSetup(application).build();
  }

  @Test
  void everyKindOfValueComesBackAsItWasSent() throws Exception {
    String body = """
        {"text":"<script>${7*7} 𠮷 😀","number":7,"flag":true,"kind":"TWO","at":"2026-02-14T15:50:07.9Z",\
        "items":[{"date":"2026-02-14","off":false}]}""";

    api.perform(body(body)).andExpect(status().isOk()).andExpect(content().json(body.replace("15:50:07.9Z", "23:50:07+08:00"), true));
  }

  @Test
  void nullIsAbsentAndAbsentIsNotAnswered() throws Exception {
    api.perform(body("{\"text\":null,\"number\":1}")).andExpect(status().isOk()).andExpect(content().string("{\"number\":1}"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      {"texts":"x"}                                      | texts         | 没有名为 texts 的字段
      {"items":[{"date":"2026-02-14"},{"day":1}]}        | items[1].day  | 没有名为 items[1].day 的字段
      {"kind":"THREE"}                                   | kind          | ONE、TWO
      {"kind":""}                                        | kind          | kind
      {"kind":1}                                         | kind          | kind
      {"text":5}                                         | text          | 应为文字
      {"text":true}                                      | text          | 应为文字
      {"text":{"a":1}}                                   | text          | 应为文字
      {"text":["x"]}                                     | text          | 应为文字
      {"number":"5"}                                     | number        | 应为整数
      {"number":1.5}                                     | number        | 应为整数
      {"number":99999999999}                             | number        | number
      {"flag":"true"}                                    | flag          | true 或 false
      {"flag":1}                                         | flag          | true 或 false
      {"at":"2026-02-14T23:50:00"}                       | at            | 带时区
      {"at":1771084200}                                  | at            | 带时区
      {"items":{"date":"2026-02-14"}}                    | items         | 应为列表
      {"items":[{"date":"14.02.2026"}]}                  | items[0].date | 应为日期
      """)
  void whatCanBeReadButDoesNotFitIs422AndNamesTheField(String body, String field, String words) throws Exception {
    problem(body(body), 422, "invalid-request", words).andExpect(jsonPath("$.errors[*].field", contains(field)))
        .andExpect(jsonPath("$.errors[0].message", containsString(words)));
  }

  @Test
  void aBodyThatIsNoObjectIs422() throws Exception {
    problem(body("[]"), 422, "invalid-request", "JSON 对象");
    problem(body("\"text\""), 422, "invalid-request", "JSON 对象");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
      "{", "{\"text\":\"x\"", "{\"text\":x}", "{\"text\":\"x\"} {}", "text=x", "{\"text\":\"a\",\"text\":\"b\"}", "' '"})
  void whatIsNoJsonIs400(String body) throws Exception {
    problem(body(body), 400, "unreadable-request", "JSON");
  }

  @Test
  void anEmptyBodyAndBytesThatAreNoTextAre400() throws Exception {
    problem(body(""), 400, "unreadable-request", "请求正文为空");
    problem(post("/api/probe").contentType(MediaType.APPLICATION_JSON)
        .content("{\"text\":\"财政\"}".getBytes("GBK")), 400, "unreadable-request", "JSON");
  }

  @ParameterizedTest
  @CsvSource({
      "absent, 404, probe-unknown, 没有这样的内容。", "conflict, 409, probe-closed, 已经关闭。", "refused, 422, invalid-request, 请填写文字。",
      "forbidden, 403, probe-forbidden, 流程负责人", "denied, 403, forbidden, 没有权限", "engine-denied, 403, forbidden, 没有权限",
      "engine-collided, 409, changed-meanwhile, 已被他人处理", "deadlock, 409, changed-meanwhile, 已被他人处理"})
  void everyWayToSayNoHasItsStatus(String failure, int status, String type, String words) throws Exception {
    problem(get("/api/probe/failure/" + failure), status, type, words);
  }

  @Test
  void whatNobodyForesawIsLoggedAndTellsNothingOfTheProgram(CapturedOutput log) throws Exception {
    problem(get("/api/probe/failure/bug"), 500, "unforeseen", "系统内部出错")
        .andExpect(content().string(not(containsString("secret"))));

    assertThat(log).contains("GET /api/probe/failure/bug failed").contains("secret <detail> of the program");
  }

  @Test
  void whatIsNotThereOrNotOfferedIsSaidInChinese() throws Exception {
    problem(get("/api/nothing"), 404, "unknown-path", "没有这个地址");
    problem(post("/api/nothing/at/all"), 404, "unknown-path", "没有这个地址");
    problem(get("/api"), 404, "unknown-path", "没有这个地址");
    problem(delete("/api/probe"), 405, "method-not-allowed", "请求方法").andExpect(header().string("Allow", "POST"));
    problem(post("/api/probe").contentType(MediaType.TEXT_XML).content("<a/>"), 415, "unsupported-media-type", "Content-Type");
    problem(get("/api/probe/list").accept(MediaType.IMAGE_PNG), 406, "not-acceptable", "Accept");
    problem(get("/api/probe/item/seven"), 404, "unknown-path", "“seven”");
    problem(get("/api/probe/failure/absent").accept(MediaType.TEXT_HTML), 404, "probe-unknown", "没有这样的内容");
  }

  @Test
  void otherPathsKeepTheirOwnWay() throws Exception {
    api.perform(get("/nothing")).andExpect(status().isNotFound()).andExpect(content().string(""));
  }

  @Test
  void missingHeadersAndParametersAre400AndNamed() throws Exception {
    problem(post("/api/probe/header"), 400, "unreadable-request", "Idempotency-Key");
    problem(get("/api/probe/most"), 400, "unreadable-request", "缺少参数 number")
        .andExpect(jsonPath("$.errors[0].field").value("number"));
    problem(get("/api/probe/most?number=six"), 400, "unreadable-request", "应为整数");
    problem(get("/api/probe/most?number=6"), 422, "invalid-request", "number").andExpect(jsonPath("$.errors[0].field").value("number"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2026-02-14T23:50:00       | PT1H   | ONE   | 400 | start
      2026-02-14                | PT1H   | ONE   | 400 | start
      2026-02-14T23:50:00+08:00 | P1D    | ONE   | 400 | duration
      2026-02-14T23:50:00+08:00 | P1DT1H | ONE   | 400 | duration
      2026-02-14T23:50:00+08:00 | PT     | ONE   | 400 | duration
      2026-02-14T23:50:00+08:00 | PT0.5S | ONE   | 400 | duration
      2026-02-14T23:50:00+08:00 | 3600   | ONE   | 400 | duration
      2026-02-14T23:50:00+08:00 | 1h     | ONE   | 400 | duration
      2026-02-14T23:50:00+08:00 | PT1H   | THREE | 422 | kind
      """)
  void aParameterThatCannotBeReadIsNamed(String start, String duration, String kind, int status, String field) throws Exception {
    problem(get("/api/probe/time").param("start", start).param("duration", duration).param("kind", kind), status,
        status == 400 ? "unreadable-request" : "invalid-request", field).andExpect(jsonPath("$.errors[*].field", contains(field)));
  }

  @Test
  void aPlusThatTheQueryTurnedIntoASpaceIsStillAnOffset() throws Exception {
    api.perform(get("/api/probe/time").param("start", "2026-02-14T23:50:00 08:00").param("duration", "PT2H30M").param("kind", "ONE"))
        .andExpect(content().json("{\"start\":\"2026-02-14T23:50:00+08:00\",\"duration\":\"PT2H30M\",\"kind\":\"ONE\"}"));
  }

  @Test
  void listsArePagedByFiftyFromZero() throws Exception {
    api.perform(get("/api/probe/list")).andExpect(content().json("{\"items\":[],\"page\":0,\"size\":50,\"total\":0}", true));
    api.perform(get("/api/probe/list?page=3&size=200"))
        .andExpect(content().json("{\"items\":[],\"page\":3,\"size\":200,\"total\":0}", true));
  }

  @ParameterizedTest
  @CsvSource({
      "size=201, 422, size", "size=0, 422, size", "page=-1, 422, page", "size=99999999999, 422, size", "page=x, 400, page",
      "size=, 400, size", "size=1.5, 400, size"})
  void pagesOutOfRangeAre422AndNoNumbers400(String query, int status, String field) throws Exception {
    problem(get("/api/probe/list?" + query), status, status == 400 ? "unreadable-request" : "invalid-request", field)
        .andExpect(jsonPath("$.errors[*].field", contains(field)));
  }

  private ResultActions problem(RequestBuilder request, int status, String type, String words) throws Exception {
    return api.perform(request).andExpect(status().is(status))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.type").value("urn:itsm:problem:" + type))
        .andExpect(jsonPath("$.status").value(status))
        .andExpect(jsonPath("$.errors").isArray())
        .andExpect(jsonPath("$.title").value(matchesRegex(CHINESE)))
        .andExpect(jsonPath("$.detail").value(containsString(words)));
  }

  private static RequestBuilder body(String json) {
    return post("/api/probe").contentType(MediaType.APPLICATION_JSON).content(json.getBytes(StandardCharsets.UTF_8));
  }
}
