package org.assetcloud.itsm.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
@Tag("any-database")
class WordsAndTimeTest {

  @Autowired
  Caller caller;

  @Autowired
  TestClock clock;

  @AfterEach
  void letTimeBe() {
    clock.reset();
  }

  @Test
  void theTimeIsTheOneThatDeadlinesAreJudgedBy() {
    clock.set(at("2026-03-02T08:00"));

    assertThat(caller.as("engineer").get("/api/time").body().path("now").asText()).isEqualTo("2026-03-02T08:00:00+08:00");
  }

  @Test
  void everyCodeHasItsWord() {
    JsonNode words = caller.as("engineer").get("/api/words").body();

    assertThat(words.at("/status/AWAITING_CONFIRMATION").asText()).isEqualTo("待确认");
    assertThat(words.at("/role/project-manager").asText()).isEqualTo("项目经理");
    assertThat(words).allSatisfy(kind -> assertThat(kind).isNotEmpty().allSatisfy(word -> assertThat(word.asText()).matches("\\p{IsHan}+")));
  }
}
