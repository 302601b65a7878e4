package org.assetcloud.itsm.ticket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The workbook, opened again as an office program does. */
@WiredTest
class ExportTest {

  private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Autowired
  ReportCalls reports;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void bothSheetsSayWhatTheReportSays() throws Exception {
    String number = reports.raised("2014-03-04T10:00:00", Map.of("requesterUnit", "市国库局𠮷😀"));
    time.set(at("2014-03-04T10:20:05"));
    reports.responded(number);
    reports.raised("2014-03-04T10:00:00", Map.of("requesterUnit", "市预算局"));
    time.set(at("2014-03-04T10:40:00"));

    HttpResponse<byte[]> answer = download("auditor", "?from=2014-03&to=2014-04&format=xlsx", "*/*");

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualTo(XLSX);
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;").contains(".xlsx");
    try (ReadableWorkbook workbook = open(answer)) {
      List<Row> summary = workbook.getFirstSheet().read();
      assertThat(workbook.getFirstSheet().getName()).isEqualTo("服务水平");
      assertThat(summary.get(0).getCellText(0)).contains("服务水平", "月份");
      assertThat(summary.get(1).getCellText(0)).contains("2014-03 至 2014-04", "2014-03-04 10:40:00");
      assertThat(texts(summary.get(3))).containsExactly(
          "月份", "达标", "超时", "其中未完成", "未到期", "达标率", "达标", "超时", "其中未完成", "未到期", "达标率",
          "已撤销", "已合并", "说明");
      Row march = summary.get(4);
      assertThat(march.getCellText(0)).isEqualTo("2014年3月");
      assertThat(List.of(march.getCellAsNumber(1), march.getCellAsNumber(2), march.getCellAsNumber(3)))
          .allSatisfy(each -> assertThat(each).hasValue(BigDecimal.ONE));
      assertThat(march.getCell(5).getType()).isEqualTo(CellType.NUMBER);
      assertThat(march.getCell(5).asNumber()).isEqualByComparingTo("0.5");
      assertThat(march.getCell(5).getDataFormatString()).isEqualTo("0.00%");
      assertThat(march.getCellAsNumber(9)).hasValue(BigDecimal.valueOf(2));
      assertThat(summary.get(5).getCellText(13)).isEqualTo("本月无工单");
      assertThat(summary.get(6).getCellText(0)).isEqualTo("合计");

      List<Row> tickets = workbook.getSheet(1).orElseThrow().read();
      assertThat(texts(tickets.get(0))).containsExactly("工单编号", "单位", "类别", "严重程度", "报告时间",
          "响应时限", "响应时间", "响应结果", "解决时限", "解决时间", "解决结果", "工单状态");
      assertThat(tickets).hasSize(3);
      assertThat(tickets.get(1).getCellText(0)).isEqualTo(number);
      assertThat(tickets.get(1).getCellText(1)).isEqualTo("市国库局𠮷😀");
      assertThat(tickets.get(1).getCellAsDate(6)).hasValue(LocalDateTime.parse("2014-03-04T10:20:05"));
      assertThat(tickets.get(1).getCellText(7)).isEqualTo("达标");
      assertThat(tickets.get(1).getCellText(10)).isEqualTo("未到期");
      assertThat(tickets.get(2).getCellText(7)).isEqualTo("超时未完成");
    }
  }

  @Test
  void cancelledAndMergedTicketsAreListedWithWhatWasLateBefore() throws Exception {
    String cancelled = reports.raised("2014-06-04T10:00:00", Map.of());
    String merged = reports.raised("2014-06-04T10:00:01", Map.of());
    time.set(at("2014-06-04T10:00:02"));
    reports.merged(merged);
    time.set(at("2014-06-04T11:00:00"));
    reports.cancelled(cancelled);

    try (ReadableWorkbook workbook = open(download("auditor", "?from=2014-06&to=2014-06&format=xlsx", "*/*"))) {
      Row june = workbook.getFirstSheet().read().get(4);
      assertThat(List.of(2, 7, 11, 12)).extracting(column -> june.getCellAsNumber(column).orElseThrow().intValue()).containsExactly(1, 0, 1, 1);
      assertThat(june.getCellText(13)).isEmpty();
      List<Row> tickets = workbook.getSheet(1).orElseThrow().read();
      assertThat(List.of(0, 7, 10, 11)).extracting(column -> tickets.get(1).getCellText(column))
          .containsExactly(cancelled, "超时", "已撤销", "已撤销");
      assertThat(List.of(0, 7, 10, 11)).extracting(column -> tickets.get(2).getCellText(column))
          .containsExactly(merged, "已合并", "已合并", "已合并");
    }
  }

  @Test
  void theHeaderAloneAsksForTheWorkbookToo() throws Exception {
    HttpResponse<byte[]> answer = download("team-lead", "?from=2013-01&to=2013-01", XLSX);

    try (ReadableWorkbook workbook = open(answer)) {
      assertThat(workbook.getFirstSheet().read().get(4).getCellText(13)).isEqualTo("本月无工单");
      assertThat(workbook.getSheet(1).orElseThrow().read()).hasSize(1);
    }
    assertThat(download("team-lead", "?from=2013-01&to=2013-01", "application/json, " + XLSX + ";q=0.5").headers().firstValue("Content-Type"))
        .hasValue("application/json");
    HttpResponse<byte[]> refused = download("team-lead", "?from=2013-02&to=2013-01", XLSX);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
  }

  @Test
  void noTextOfPeopleActsAsAFormula() throws Exception {
    List<String> units = List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "＝1+1", "＋2", "－2", "＠x", "　=1", "甲=1");
    for (String unit : units) {
      reports.raised("2012-05-07T09:00:00", Map.of("requesterUnit", unit));
    }

    try (ReadableWorkbook workbook = open(download("auditor", "?from=2012-05&to=2012-05&groupBy=UNIT&format=xlsx", "*/*"))) {
      List<String> rows = workbook.getFirstSheet().read().stream().skip(4).limit(units.size()).map(row -> row.getCellText(0)).toList();
      List<Row> tickets = workbook.getSheet(1).orElseThrow().read();

      assertThat(rows).hasSize(units.size()).allMatch(text -> text.startsWith("'") || text.equals("甲=1"));
      assertThat(tickets.stream().skip(1).map(row -> row.getCellText(1)))
          .contains("'=HYPERLINK(\"http://x\")", "'＝1+1", "甲=1").allMatch(text -> text.startsWith("'") || text.equals("甲=1"));
      assertThat(tickets).allSatisfy(row -> assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING));
    }
  }

  @Test
  void whoTookAReportIsOnRecordWithItsRows() throws Exception {
    reports.raised("2011-06-07T09:00:00", Map.of());
    int before = exports().get("total").asInt();

    download("bureau-leader", "?from=2011-06&to=2011-07&groupBy=SEVERITY&format=xlsx", "*/*");
    reports.report("?from=2011-06&to=2011-07");

    JsonNode log = exports();
    assertThat(log.get("total").asInt()).isEqualTo(before + 1);
    JsonNode latest = null;
    for (JsonNode each : log.get("items")) {
      latest = each.get("by").asText().equals("bureau-leader") ? each : latest;
    }
    assertThat(latest).isNotNull();
    assertThat(latest.get("at").asText()).isEqualTo("2011-06-07T09:00:00+08:00");
    assertThat(List.of(latest.get("from").asText(), latest.get("to").asText(), latest.get("groupBy").asText(), latest.get("rows").asText()))
        .containsExactly("2011-06", "2011-07", "SEVERITY", "1");
    assertThat(caller.as("project-manager").get("/api/reports/exports").status()).isEqualTo(403);
  }

  private JsonNode exports() {
    return caller.as("auditor").get("/api/reports/exports?size=200").body();
  }

  private HttpResponse<byte[]> download(String person, String query, String accept) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(caller.uri("/api/reports/service-levels" + query)).header("Accept", accept)
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((person + ":" + person).getBytes())).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static ReadableWorkbook open(HttpResponse<byte[]> answer) throws IOException {
    assertThat(answer.statusCode()).isEqualTo(200);
    return new ReadableWorkbook(new ByteArrayInputStream(answer.body()), new ReadingOptions(true, false));
  }

  private static List<String> texts(Row row) {
    return row.stream().map(cell -> cell.getText()).toList();
  }
}
