package org.assetcloud.itsm.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneCodesTest {

  private static final String OF_THE_STANDARD = new Base32().encodeAsString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  private final TestRealTime time = new TestRealTime();
  private final PhoneCodes codes = new PhoneCodes(time);

  /** The last six digits of RFC 6238, appendix B. */
  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
  void codesAreThoseOfTheStandard(long second, String code) {
    assertThat(codes.code(OF_THE_STANDARD, PhoneCodes.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @Test
  void digitsAreThoseOfTheSignInPageWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(codes.code(OF_THE_STANDARD, 1)).isEqualTo("287082");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aPhoneMayBeOneStepEarlyOrLate() {
    long now = PhoneCodes.step(time.now());

    for (int drift = -1; drift <= 1; drift++) {
      assertThat(codes.step(OF_THE_STANDARD, codes.code(OF_THE_STANDARD, now + drift), 0)).hasValue(now + drift);
    }
    assertThat(codes.step(OF_THE_STANDARD, codes.code(OF_THE_STANDARD, now - 2), 0)).isEmpty();
    assertThat(codes.step(OF_THE_STANDARD, codes.code(OF_THE_STANDARD, now + 2), 0)).isEmpty();
    assertThat(codes.step(OF_THE_STANDARD, codes.code(OF_THE_STANDARD, now), now)).as("used").isEmpty();
    time.pass(Duration.ofSeconds(60));
    assertThat(codes.step(OF_THE_STANDARD, codes.code(OF_THE_STANDARD, now), 0)).as("over").isEmpty();
  }

  @Test
  void eachSecretIsAnotherOneOf160Bits() {
    Set<String> secrets = IntStream.range(0, 100).mapToObj(i -> codes.secret()).collect(Collectors.toSet());

    assertThat(secrets).hasSize(100).allMatch(secret -> secret.matches("[A-Z2-7]{32}"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
      "123 456|123456", " 123456 |123456", "１２３４５６|123456", "ABCD-efgh-jkmn-2345|abcdefghjkmn2345", "abcd–efgh—jkmn 2345|abcdefghjkmn2345"})
  void codesAreReadAsPeopleTypeThem(String typed, String read) {
    assertThat(TypedCode.of(typed)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, nullValues = "-", value = {
      "Pass word 123456|Pass word|123456", "Password|Password|-", "Password 12345|Password 12345|-", "123456|123456|-",
      "P abcd-efgh-jkmn-2345|P|abcd-efgh-jkmn-2345", "P  123456|P |123456"})
  void aProgramsCodeStandsBehindTheLastBlank(String given, String password, String code) {
    assertThat(PasswordAndCode.divided(given)).isEqualTo(new PasswordAndCode(password, code));
  }

  @Test
  void recoveryCodesAreTenThatCannotBeMisread() {
    assertThat(RecoveryCodes.make()).hasSize(10).doesNotHaveDuplicates()
        .allMatch(code -> code.matches("([abcdefghjkmnpqrstuvwxyz2-9]{4}-){3}[abcdefghjkmnpqrstuvwxyz2-9]{4}"));
  }

  @Test
  void whatIsSecretIsInNoDescription() {
    assertThat(new SecondFactor("p", "SECRET", null, null, 0).toString() + Enrolment.of("p", "SECRET") + new PasswordAndCode("SECRET", "SECRET"))
        .doesNotContain("SECRET");
  }
}
