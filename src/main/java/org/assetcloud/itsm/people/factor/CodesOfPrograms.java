package org.assetcloud.itsm.people.factor;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.signin.Checked;
import org.assetcloud.itsm.people.signin.Checked.Outcome;
import org.assetcloud.itsm.people.signin.Origin;
import org.springframework.stereotype.Component;

/**
 * Codes where each call logs in anew: they stand behind the password, and one that was right opens for a quarter of an hour from where it came.
 * Meanwhile none is looked at, since programs send the same with each call.
 */
@Component
public class CodesOfPrograms {

  static final Duration OPEN_FOR = Duration.ofMinutes(15);
  private static final int LOCKS = 64;

  private final OpenedAddresses opened;
  private final CheckCode checkCode;
  private final Clock clock;
  private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

  CodesOfPrograms(OpenedAddresses opened, CheckCode checkCode, Clock clock) {
    this.opened = opened;
    this.checkCode = checkCode;
    this.clock = clock;
  }

  /**
   * Whether the person may come in whose password is right. Calls that begin at the same time with the same code wait for the first of them.
   * A call without a code counts and is noted as one with a wrong code: a stolen password is neither confirmed nor tried unseen.
   *
   * @param code null where none was given
   */
  public Checked check(String person, String code, Origin origin) {
    synchronized (locks[Math.floorMod((person + origin.address()).hashCode(), LOCKS)]) {
      if (opened.open(person, origin.address(), clock.instant())) {
        return new Checked(Outcome.RIGHT, null, true);
      }
      Checked checked = checkCode.check(person, code, origin);
      if (checked.right()) {
        opened.openUntil(person, origin.address(), clock.instant().plus(OPEN_FOR));
      }
      return checked;
    }
  }
}
