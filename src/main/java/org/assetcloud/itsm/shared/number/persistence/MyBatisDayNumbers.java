package org.assetcloud.itsm.shared.number.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.assetcloud.itsm.shared.number.DayNumbers;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDayNumbers implements DayNumbers {

  private final DayNumberMapper mapper;
  private final FirstOfDay firstOfDay;

  MyBatisDayNumbers(DayNumberMapper mapper, FirstOfDay firstOfDay) {
    this.mapper = mapper;
    this.firstOfDay = firstOfDay;
  }

  @Override
  public String next(String series, LocalDate day) {
    if (mapper.advance(series, day) == 0) {
      firstOfDay.begin(series, day);
      mapper.advance(series, day);
    }
    return "%s-%s-%04d".formatted(series, day.format(DateTimeFormatter.BASIC_ISO_DATE), mapper.last(series, day));
  }
}
