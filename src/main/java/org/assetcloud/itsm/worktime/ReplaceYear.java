package org.assetcloud.itsm.worktime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.assetcloud.itsm.worktime.WorkingYears.Knowledge;
import org.springframework.stereotype.Component;

/** Puts a year on record under the lock of the calendar, unless it says what is known already. */
@Component
class ReplaceYear {

  private static final int VERSION_LENGTH = 16;

  private final WorkingYears years;
  private final Clock clock;

  ReplaceYear(WorkingYears years, Clock clock) {
    this.years = years;
    this.clock = clock;
  }

  /** @return whether anything changed; then the calendar has another version */
  boolean replace(Knowledge locked, WorkingYear year, String by) {
    TreeMap<Integer, WorkingYear> known = new TreeMap<>();
    locked.years().forEach(each -> known.put(each.year(), each));
    if (Objects.equals(known.put(year.year(), year), year)) {
      return false;
    }
    years.put(year, clock.instant(), by, versionOf(List.copyOf(known.values())));
    return true;
  }

  private static String versionOf(List<WorkingYear> all) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, VERSION_LENGTH);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
