package org.assetcloud.itsm.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
@Tag("any-database")
class SearchLimitsTest {

  @Autowired
  Caller caller;

  @ParameterizedTest
  @ValueSource(strings = {"/api/tickets", "/api/changes", "/api/plans", "/api/requesters", "/api/requesters/units"})
  void moreThanEightWordsOrALongOneIsRefusedAndNotCut(String list) {
    assertThat(find(list, "一 二 三　四 五 六 七 八").status()).isEqualTo(200);
    assertThat(find(list, ("𠮷".repeat(200) + " ").repeat(8)).status()).isEqualTo(200);

    for (String tooMuch : new String[] {"一 二 三　四 五 六 七 八 九", "𠮷".repeat(201)}) {
      Answer refused = find(list, tooMuch);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo("text");
      assertThat(refused.body().path("detail").asText()).startsWith("查询文字").endsWith("再查。");
    }
  }

  @Test
  void nobodyTurnsPagesForEver() {
    assertThat(caller.as("service-desk").get("/api/tickets?page=500&size=200").status()).isEqualTo(200);

    for (String far : new String[] {"page=501&size=200", "page=10737419&size=200", "page=2147483647&size=1"}) {
      Answer refused = caller.as("service-desk").get("/api/tickets?" + far);
      assertThat(refused.status()).as(far).isEqualTo(422);
      assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo("page");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"slow", "crowded"})
  void whatTheDatabaseDidNotDoInTimeIs503(String failure) {
    Answer answer = caller.as("engineer").get("/api/probe/failure/" + failure);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body().path("title").asText()).isEqualTo("系统繁忙");
    assertThat(answer.body().path("detail").asText()).endsWith("再试。");
  }

  private Answer find(String list, String text) {
    return caller.as("service-desk").get(list + "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }
}
