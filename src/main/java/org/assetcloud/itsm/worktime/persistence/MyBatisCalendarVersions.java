package org.assetcloud.itsm.worktime.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.worktime.OfficeHours;
import org.assetcloud.itsm.worktime.Span;
import org.assetcloud.itsm.worktime.year.CalendarContent;
import org.assetcloud.itsm.worktime.year.CalendarVersions;
import org.assetcloud.itsm.worktime.year.NoticeFile;
import org.springframework.stereotype.Repository;

/** A version as JSON: the office hours, and the years in the form their notices are published in. */
@Repository
class MyBatisCalendarVersions implements CalendarVersions {

  private record Content(List<Span> officeHours, List<NoticeFile> years) {

    private static Content of(CalendarContent content) {
      return new Content(content.hours().spans(), content.years().stream().map(NoticeFile::of).toList());
    }

    private CalendarContent calendarContent() {
      return new CalendarContent(new OfficeHours(officeHours), years.stream().map(NoticeFile::workingYear).toList());
    }
  }

  private final CalendarVersionMapper mapper;
  private final ObjectMapper json;

  MyBatisCalendarVersions(CalendarVersionMapper mapper, ObjectMapper json) {
    this.mapper = mapper;
    this.json = json;
  }

  @Override
  public Optional<CalendarContent> find(String version) {
    return Optional.ofNullable(mapper.content(version)).map(this::read);
  }

  @Override
  public void keep(String version, CalendarContent content, Instant at) {
    if (mapper.content(version) == null) {
      mapper.insert(version, at, write(content));
    }
  }

  private CalendarContent read(String content) {
    try {
      return json.readValue(content, Content.class).calendarContent();
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private String write(CalendarContent content) {
    try {
      return json.writeValueAsString(Content.of(content));
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }
}
