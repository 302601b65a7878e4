package org.assetcloud.itsm.asking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What silence is followed by and has not been yet: pure, so whoever asks late learns of all that has become due meanwhile.
 *
 * @param ahead the steps that were not taken, in the order in which they are taken
 * @param end when to look again though nothing is ahead any more; null for never
 */
public record Silence<S extends Silence.Step>(List<S> ahead, Instant end) {

  /** Something that follows silence. */
  public interface Step {

    /** From when on it is due. */
    Instant at();
  }

  public Silence(List<S> ahead) {
    this(ahead, null);
  }

  /** The steps that have become due and were not taken, first one first. */
  public List<S> due(Instant now) {
    return ahead.stream().filter(step -> !step.at().isAfter(now)).toList();
  }

  /** The highest of them, which alone is taken after an outage. */
  public Optional<S> highest(Instant now) {
    return due(now).stream().reduce((one, other) -> other);
  }

  public Optional<S> next() {
    return ahead.stream().findFirst();
  }

  /** When to look again, in the past where a step is due already; null where nothing is left to look for. */
  public Instant lookAgain(Instant now) {
    return next().map(Step::at).orElse(end != null && now.isBefore(end) ? end : null);
  }

  /** The same, but now where a step is due already. */
  public Instant wake(Instant now) {
    Instant again = lookAgain(now);
    return again != null && again.isBefore(now) ? now : again;
  }
}
