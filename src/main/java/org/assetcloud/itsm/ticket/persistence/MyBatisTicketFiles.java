package org.assetcloud.itsm.ticket.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.desk.TicketFile;
import org.assetcloud.itsm.ticket.desk.TicketFiles;
import org.assetcloud.itsm.ticket.desk.TicketFilter;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisTicketFiles implements TicketFiles {

  private final Tickets tickets;
  private final TicketMapper mapper;
  private final TicketListMapper lists;

  MyBatisTicketFiles(Tickets tickets, TicketMapper mapper, TicketListMapper lists) {
    this.tickets = tickets;
    this.mapper = mapper;
    this.lists = lists;
  }

  @Override
  public List<TicketFile> find(TicketFilter filter, Instant now, long offset, int size) {
    return files(lists.find(filter, searched(filter), now, offset, size));
  }

  @Override
  public List<TicketFile> lines(List<String> numbers) {
    return numbers.isEmpty() ? List.of()
        : files(lists.lines(numbers).stream().sorted(Comparator.comparingInt(row -> numbers.indexOf(row.number()))).toList());
  }

  private List<TicketFile> files(List<TicketRow> rows) {
    List<String> numbers = rows.stream().map(TicketRow::number).toList();
    if (numbers.isEmpty()) {
      return List.of();
    }
    Map<String, List<ServiceClock>> clocks =
        byNumber(ClockEventRow.clocks(mapper.events(numbers)), ServiceClock::number);
    Map<String, List<Escalation>> escalations =
        byNumber(mapper.escalations(numbers).stream().map(EscalationRow::escalation).toList(), Escalation::number);
    return rows.stream().map(row -> new TicketFile(row.ticket(), clocks.getOrDefault(row.number(), List.of()),
        escalations.getOrDefault(row.number(), List.of()), List.of())).toList();
  }

  @Override
  public long count(TicketFilter filter, Instant now) {
    return lists.count(filter, searched(filter), now);
  }

  @Override
  public TicketFile get(String number) {
    return new TicketFile(tickets.get(number), tickets.clocks(number), tickets.escalations(number), tickets.notes(number));
  }

  private SearchedText searched(TicketFilter filter) {
    String text = filter.text();
    if (text == null || text.isBlank()) {
      return SearchedText.NOTHING;
    }
    String number = SearchedText.wholeNumber(text);
    if (number != null && lists.hasNumber(number)) {
      return SearchedText.ofNumber(number);
    }
    String phone = SearchedText.wholePhone(text);
    return phone != null && lists.hasPhone(phone) ? SearchedText.ofPhone(phone) : SearchedText.ofWords(text);
  }

  private static <T> Map<String, List<T>> byNumber(List<T> all, Function<T, String> number) {
    return all.stream().collect(Collectors.groupingBy(number));
  }
}
