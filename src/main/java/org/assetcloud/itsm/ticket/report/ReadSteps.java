package org.assetcloud.itsm.ticket.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says where tickets are and how long they stay there: by the step of the model, over all versions that run. */
@Component
public class ReadSteps {

  private static final Duration LOOKED_BACK = Duration.ofDays(90);

  private final ModelSteps models;
  private final StepRecords records;
  private final Clock clock;

  /**
   * A step now.
   *
   * @param overdue open and past the task's due date
   * @param averageStay of the tasks that ended in the last 90 days, whole seconds; null where none did
   */
  public record Stay(String step, String label, long open, long overdue, Duration averageStay) {}

  ReadSteps(ModelSteps models, StepRecords records, Clock clock) {
    this.models = models;
    this.records = records;
    this.clock = clock;
  }

  /** Steps that only older versions have come last, under their id. */
  public List<Stay> of(String process) {
    Instant now = clock.instant();
    Map<String, String> labels = models.of(process).stream()
        .collect(Collectors.toMap(ModelSteps.Step::id, ModelSteps.Step::label, (one, same) -> one, LinkedHashMap::new));
    Map<String, StepRecords.Open> open = records.open(process, now).stream()
        .collect(Collectors.toMap(StepRecords.Open::step, Function.identity()));
    Map<String, Duration> stays = records.ended(process, now.minus(LOOKED_BACK), now).stream()
        .collect(Collectors.toMap(StepRecords.Stay::step, stay -> Duration.ofSeconds(Math.round(stay.averageMillis() / 1000))));
    open.keySet().forEach(step -> labels.putIfAbsent(step, step));
    stays.keySet().forEach(step -> labels.putIfAbsent(step, step));
    return labels.entrySet().stream().map(each -> stay(each.getKey(), each.getValue(), open.get(each.getKey()), stays.get(each.getKey())))
        .toList();
  }

  private static Stay stay(String step, String label, StepRecords.Open open, Duration average) {
    return new Stay(step, label, open == null ? 0 : open.open(), open == null ? 0 : open.overdue(), average);
  }
}
