package org.assetcloud.itsm.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assetcloud.itsm.people.signin.ComparePassword.Attempt;
import org.assetcloud.itsm.people.signin.SignInRecord.Result;
import org.assetcloud.itsm.shared.text.Digest;
import org.springframework.stereotype.Component;

/**
 * The one way to ask whether a password is right, at every door and within steps. Five wrong ones lock the account for the source they came
 * from for fifteen minutes; a source is a browser that signed in to this account before, else the address. An id that nobody has is treated
 * like any other and takes as long.
 */
@Component
public class CheckPassword {

  /** How long a source is known that was right. */
  static final Duration KNOWN_FOR = Duration.ofDays(90);

  private record Source(String name, Counter counter) {}

  private final Counters counters;
  private final StoredPasswords passwords;
  private final ComparePassword compare;
  private final SignIns signIns;
  private final Clock clock;

  CheckPassword(Counters counters, StoredPasswords passwords, ComparePassword compare, SignIns signIns, Clock clock) {
    this.counters = counters;
    this.passwords = passwords;
    this.compare = compare;
    this.signIns = signIns;
    this.clock = clock;
  }

  /**
   * Whose password it would be.
   *
   * @param exists whether anybody has the id
   * @param stored what is compared; where nobody has it, something that nothing matches and that takes as long
   */
  public record Owner(String id, boolean exists, StoredPassword stored) {}

  /** A person's password. Notes what was wrong or locked; that it was right is noted by who lets in. */
  public Checked check(String id, String password, Origin origin) {
    Optional<StoredPassword> stored = passwords.of(id);
    return check(new Owner(id, stored.isPresent(), stored.orElseGet(passwords::nobodys)), password, origin);
  }

  /** The same, of whoever has something that is asked for like a password. */
  public Checked check(Owner owner, String password, Origin origin) {
    String account = Digest.hex(owner.id());
    Instant now = clock.instant();
    Source source = source(account, origin, now);
    Checked answer = source.counter().full(ComparePassword.MOST_WRONG, now) ? Checked.locked(source.counter().until())
        : compare.compare(new Attempt(account, source.name(), known(source.counter(), now), password),
            owner.stored());
    note(owner.exists() ? owner.id() : null, origin.address(), answer);
    return answer;
  }

  private Source source(String account, Origin origin, Instant now) {
    String device = origin.deviceSource();
    Counter ofDevice = device == null ? Counter.NONE : counters.find(account, device).orElse(Counter.NONE);
    return known(ofDevice, now) ? new Source(device, ofDevice)
        : new Source(origin.addressSource(), counters.find(account, origin.addressSource()).orElse(Counter.NONE));
  }

  private static boolean known(Counter counter, Instant now) {
    return counter.succeededAt() != null && counter.succeededAt().isAfter(now.minus(KNOWN_FOR));
  }

  private void note(String id, String from, Checked answer) {
    switch (answer.outcome()) {
      case WRONG -> {
        if (id == null) {
          signIns.noteOnceAnHour(null, from, Result.WRONG);
        } else {
          signIns.note(id, from, Result.WRONG);
        }
      }
      case LOCKED -> signIns.noteOnceAnHour(id, from, Result.LOCKED);
      default -> { }
    }
  }
}
