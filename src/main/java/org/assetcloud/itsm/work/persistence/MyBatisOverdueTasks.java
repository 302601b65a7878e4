package org.assetcloud.itsm.work.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assetcloud.itsm.work.OverdueTasks;
import org.assetcloud.itsm.work.WorkItem;
import org.springframework.stereotype.Repository;

/** The engine writes its due dates in the zone of the JVM, so they are compared as java.util.Date. */
@Repository
class MyBatisOverdueTasks implements OverdueTasks {

  private final OverdueMapper mapper;

  MyBatisOverdueTasks(OverdueMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<String> toTell(Instant now, Collection<String> except, int most) {
    return mapper.toTell(Date.from(now), now, except, most);
  }

  @Override
  public int told(String task) {
    return Objects.requireNonNullElse(mapper.told(task), Integer.MIN_VALUE);
  }

  @Override
  public void tell(WorkItem task, int level, Instant at, Instant next) {
    if (mapper.update(task.id(), level, at, next) == 0) {
      mapper.insert(task, level, at, next);
    }
  }

  @Override
  public Instant next(Instant now, Collection<String> except) {
    Date due = mapper.nextDue(Date.from(now), except);
    return Stream.of(due == null ? null : due.toInstant(), mapper.nextLevel(now)).filter(Objects::nonNull).min(Comparator.naturalOrder())
        .orElse(null);
  }
}
