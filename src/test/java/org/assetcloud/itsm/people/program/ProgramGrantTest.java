package org.assetcloud.itsm.people.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are a program's, and what is less than what it has (R7.1). */
class ProgramGrantTest {

  private static final LocalDate DAY = LocalDate.parse("2026-09-30");

  @ParameterizedTest
  @CsvSource({
      "10.1.2.3, 10.1.2.3, true", "10.1.2.3, 10.1.2.4, false", "10.1.2.0/24, 10.1.2.255, true", "10.1.2.0/24, 10.1.3.0, false",
      "10.1.2.77/24, 10.1.2.1, true", "10.1.0.0/16, 10.1.255.255, true", "10.1.2.0/25, 10.1.2.128, false", "2001:db8::/48, 2001:db8:0:ff::1, true",
      "2001:db8::/48, 2001:db8:1::1, false", "fe80::/64, fe80::1%eth0, true", "10.1.2.3, ::ffff:10.1.2.3, true", "10.1.2.3, ::1, false",
      "::1, 0:0:0:0:0:0:0:1, true"})
  void anAddressIsOfANetworkByItsLeadingBits(String allowed, String address, boolean isIn) {
    assertThat(grant(List.of("GET /api/tickets"), DAY, allowed).allowsFrom(address)).isEqualTo(isIn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "example.org", "10.1", "10.1.2.300", "10.1.2.3/33", "1", "", "10.1.2.3/", "::1/129", "10.1.2.3 "})
  void whatIsNoAddressIsNeverLookedUp(String written) {
    assertThatThrownBy(() -> AddressRange.of(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void lessIsFewerCallsFewerAddressesOrAnEarlierEndAndNothingElse() {
    ProgramGrant has = grant(List.of("GET /api/tickets", "POST /api/tickets"), DAY, "10.1.2.0/24", "10.9.9.9");

    assertThat(has.within(has)).isTrue();
    assertThat(grant(List.of("GET /api/tickets"), DAY.minusDays(1), "10.1.2.128/25").within(has)).isTrue();
    assertThat(grant(List.of("GET /api/tickets", "GET /api/words"), DAY, "10.9.9.9").within(has)).isFalse();
    assertThat(grant(List.of("GET /api/tickets"), DAY.plusDays(1), "10.9.9.9").within(has)).isFalse();
    assertThat(grant(List.of("GET /api/tickets"), DAY, "10.9.9.9", "10.1.2.0/23").within(has)).isFalse();
    assertThat(has.within(null)).isFalse();
  }

  private static ProgramGrant grant(List<String> calls, LocalDate until, String... addresses) {
    return new ProgramGrant(calls, List.of(addresses), until);
  }
}
