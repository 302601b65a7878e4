package org.assetcloud.itsm.records.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.history.Entry;
import org.assetcloud.itsm.history.Histories;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.records.RecordShelf;
import org.springframework.stereotype.Component;

/** Puts names and history to what a feature says of its records. */
@Component
class AnswerRecord {

  private final Histories histories;
  private final Names names;

  AnswerRecord(Histories histories, Names names) {
    this.histories = histories;
    this.names = names;
  }

  List<RecordAnswer.Line> lines(List<RecordShelf.Line> lines) {
    Map<String, String> called = names.of(lines.stream().map(RecordShelf.Line::by).distinct().toList());
    return lines.stream().map(line -> line(line, called)).toList();
  }

  RecordAnswer whole(RecordShelf.Sheet sheet) {
    List<Entry> history = histories.of(sheet.line().number());
    Map<String, String> called = names.of(Stream.concat(Stream.of(sheet.line().by()), history.stream().map(Entry::by)).distinct()
        .filter(by -> !CurrentUser.SYSTEM.equals(by)).toList());
    return new RecordAnswer(line(sheet.line(), called), sheet.facts(), sheet.actions(),
        histories.breaches(sheet.line().number()).stream().map(one -> new RecordAnswer.Violation(one.at(), one.text())).toList(), history.stream()
        .map(entry -> new RecordAnswer.Event(entry.at(), entry.by(), called.get(entry.by()), entry.text())).toList());
  }

  private static RecordAnswer.Line line(RecordShelf.Line line, Map<String, String> called) {
    return new RecordAnswer.Line(line.number(), line.title(), line.status(), line.at(), line.by(), called.get(line.by()));
  }
}
