package org.assetcloud.itsm.history.persistence;

import java.util.List;
import org.assetcloud.itsm.history.Breach;
import org.assetcloud.itsm.history.Concerned;
import org.assetcloud.itsm.history.Entry;
import org.assetcloud.itsm.history.Histories;
import org.springframework.stereotype.Repository;

/** Whoever adds a breach holds the lock of the record, so that two do not add the same one. */
@Repository
class MyBatisHistories implements Histories {

  private final HistoryMapper mapper;

  MyBatisHistories(HistoryMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void add(Concerned concerned, String number, Entry entry) {
    mapper.insertEvent(concerned, number, entry);
  }

  @Override
  public List<Entry> of(String number) {
    return mapper.events(number);
  }

  @Override
  public boolean add(Concerned concerned, String number, Breach breach) {
    if (mapper.violated(number, breach.kind()) > 0) {
      return false;
    }
    mapper.insertViolation(concerned, number, breach);
    return true;
  }

  @Override
  public List<Breach> breaches(String number) {
    return mapper.violations(number);
  }
}
