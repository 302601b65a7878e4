package org.assetcloud.itsm.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

  @ParameterizedTest
  @ValueSource(strings = {"0513-85001234", "0513 8500 1234", " 0513-8500-1234 ", "(0513)85001234", "（０５１３）８５００１２３４", "+86 0513-85001234",
      "008605138500 1234", "＋８６０５１３８５００１２３４"})
  void oneNumberHasTheSameDigitsHoweverItIsTyped(String typed) {
    assertThat(Phone.digits(typed)).isEqualTo("051385001234");
    assertThat(Phone.digitsOnly(typed)).isEqualTo("051385001234");
  }

  @Test
  void otherTextIsNoPhoneNumber() {
    assertThat(Phone.digitsOnly("登录 12345678")).isEmpty();
    assertThat(Phone.digitsOnly("GD-20260214-0001")).isEmpty();
    assertThat(Phone.digits(null)).isEmpty();
    assertThat(Phone.digits("转接")).isEmpty();
    assertThat(Phone.whole("8500123")).isTrue();
    assertThat(Phone.whole("850012")).isFalse();
  }

  @Test
  void aNumberThatOnlyBeginsLikeTheCountryCodeKeepsItsDigits() {
    assertThat(Phone.digits("86001234")).isEqualTo("86001234");
  }
}
