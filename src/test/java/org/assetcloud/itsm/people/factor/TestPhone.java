package org.assetcloud.itsm.people.factor;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Somebody's phone, with the codes it shows. */
@Component
@Profile("test")
public class TestPhone {

  /** Somebody who has enrolled. */
  public record Enrolled(String secret, List<String> recoveryCodes) {}

  private final PhoneCodes codes;
  private final TestRealTime time;
  private final Caller caller;

  TestPhone(PhoneCodes codes, TestRealTime time, Caller caller) {
    this.codes = codes;
    this.time = time;
    this.caller = caller;
  }

  /** The next code: time goes on until every one from before is over. */
  public String next(String secret) {
    time.pass(PhoneCodes.STEP.multipliedBy(3));
    return now(secret);
  }

  /** The code that it shows. */
  public String now(String secret) {
    return codes.code(secret, PhoneCodes.step(time.now()));
  }

  /** The code of steps before or after. */
  public String now(String secret, int steps) {
    return codes.code(secret, PhoneCodes.step(time.now()) + steps);
  }

  /** Six digits that are no code of these minutes. */
  public String wrong(String secret) {
    return List.of("000000", "111111", "222222", "333333", "444444", "555555", "666666").stream()
        .filter(each -> List.of(-2, -1, 0, 1, 2).stream().noneMatch(steps -> now(secret, steps).equals(each))).findFirst().orElseThrow();
  }

  /** Enrols by HTTP Basic. */
  public Enrolled enrol(String person, String password) {
    Caller.As program = caller.as(person, password);
    Answer begun = program.post("/api/me/second-factor", Map.of("password", password));
    Assertions.assertThat(begun.status()).as(begun.text()).isEqualTo(200);
    String secret = begun.body().path("secret").asText();
    Answer confirmed = program.post("/api/me/second-factor/confirm", Map.of("code", next(secret)));
    Assertions.assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    return new Enrolled(secret, confirmed.body().path("recoveryCodes").valueStream().map(code -> code.asText()).toList());
  }
}
