package org.assetcloud.itsm.ticket.report;

import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.text.Labelled;
import org.assetcloud.itsm.shared.text.NameForm;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.report.ClockRecords.Group;
import org.assetcloud.itsm.ticket.report.ServiceLevels.Row;
import org.springframework.stereotype.Component;

/** Counts service levels as they are at this moment (R5.7). */
@Component
public class ReadServiceLevels {

  private final ClockRecords records;
  private final Clock clock;

  ReadServiceLevels(ClockRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** Months, categories and severities without a ticket have a row as well; units only where one reported. */
  public ServiceLevels of(Period period, GroupBy groupBy) {
    Instant now = clock.instant();
    List<Group> groups = records.groups(Slice.of(period), groupBy, now);
    List<Row> rows = switch (groupBy) {
      case MONTH -> period.months().stream().map(month -> row(groups, yearAndMonth(month), month.toString(), inWords(month))).toList();
      case CATEGORY -> rows(groups, Category.values());
      case SEVERITY -> rows(groups, Severity.values());
      case UNIT -> units(groups);
    };
    Row total = rows.stream().reduce(new Row(null, "合计", Counted.NOTHING, Counted.NOTHING), Row::plus);
    return new ServiceLevels(period, groupBy, now, rows, total);
  }

  /** A unit has one row however it was spelt, under one of its spellings. */
  private static List<Row> units(List<Group> groups) {
    return groups.stream().map(Group::groupKey).distinct().collect(Collectors.groupingBy(NameForm::of)).values().stream()
        .map(spelt -> spelt.stream().sorted().map(key -> row(groups, key, key, key)).reduce(Row::plus).orElseThrow())
        .sorted(Comparator.comparing(Row::label, Collator.getInstance(Locale.CHINA))).toList();
  }

  private static List<Row> rows(List<Group> groups, Labelled[] choices) {
    return Stream.of(choices).map(each -> row(groups, each.code(), each.code(), each.label())).toList();
  }

  private static Row row(List<Group> groups, String groupKey, String key, String label) {
    Map<ClockKind, Counted> byKind = groups.stream().filter(each -> each.groupKey().equals(groupKey))
        .collect(Collectors.toMap(Group::kind, ReadServiceLevels::counted));
    Function<ClockKind, Counted> of = kind -> byKind.getOrDefault(kind, Counted.NOTHING);
    return new Row(key, label, of.apply(ClockKind.RESPONSE), of.apply(ClockKind.RESOLUTION));
  }

  private static Counted counted(Group group) {
    return new Counted(group.met(), group.breached(), group.openOverdue(), group.stillOpen(), group.cancelled(), group.merged());
  }

  private static String yearAndMonth(YearMonth month) {
    return "%d%02d".formatted(month.getYear(), month.getMonthValue());
  }

  private static String inWords(YearMonth month) {
    return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
  }
}
