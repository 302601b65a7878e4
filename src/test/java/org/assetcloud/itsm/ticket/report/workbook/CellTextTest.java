package org.assetcloud.itsm.ticket.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@x", "\t1", "\r1", "\n1", "＝1", "＋1", "－1", "＠x", "  =1", "　＝1", "\u200b=1", "\u00a0-1", "\u0000=1"})
  void whatCouldBeAFormulaGetsAnApostrophe(String text) {
    assertThat(CellText.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"市财政局", "甲=1", "1-2", "  甲", "", " ", "'=1"})
  void anythingElseStaysAsItIs(String text) {
    assertThat(CellText.of(text)).isEqualTo(text);
  }
}
