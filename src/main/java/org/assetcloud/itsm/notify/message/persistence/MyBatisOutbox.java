package org.assetcloud.itsm.notify.message.persistence;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.notify.message.Channel;
import org.assetcloud.itsm.notify.message.Message;
import org.assetcloud.itsm.notify.message.Outbox;
import org.assetcloud.itsm.notify.message.Outcome.Result;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOutbox implements Outbox {

  private static final int LONGEST_ANSWER = 500;

  private final OutboxMapper mapper;

  MyBatisOutbox(OutboxMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void add(List<NewMessage> messages) {
    mapper.insert(messages);
  }

  @Override
  public List<Message> due(Channel channel, Instant now, int limit) {
    return mapper.due(channel, now, limit).stream().map(MessageRow::message).toList();
  }

  @Override
  public boolean take(Message message, Instant dueAgain) {
    return mapper.take(message, dueAgain) == 1;
  }

  @Override
  public void end(Message message, Result result, String address, String answer, Instant at) {
    mapper.end(message.id(), result.name(), address, beginning(answer), at);
  }

  @Override
  public void postpone(Message message, Instant dueAgain, String address, String answer) {
    mapper.postpone(message, dueAgain, address, beginning(answer));
  }

  @Override
  public boolean giveUp(Message message, String address, String answer, Instant at) {
    return mapper.giveUp(message, address, beginning(answer), at) == 1;
  }

  @Override
  public void queueAgain(long id, Instant at) {
    mapper.queueAgain(id, at);
  }

  private static String beginning(String answer) {
    return answer == null || answer.codePointCount(0, answer.length()) <= LONGEST_ANSWER ? answer
        : answer.substring(0, answer.offsetByCodePoints(0, LONGEST_ANSWER));
  }
}
