package org.assetcloud.itsm.notify.message.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.notify.message.Channel;
import org.assetcloud.itsm.notify.message.Message;
import org.assetcloud.itsm.notify.message.Outbox.NewMessage;

@Mapper
interface OutboxMapper {

  void insert(@Param("messages") List<NewMessage> messages);

  List<MessageRow> due(@Param("channel") Channel channel, @Param("now") Instant now, @Param("limit") int limit);

  int take(@Param("message") Message message, @Param("dueAgain") Instant dueAgain);

  int end(@Param("id") long id, @Param("state") String state, @Param("address") String address, @Param("answer") String answer,
      @Param("at") Instant at);

  int postpone(@Param("message") Message message, @Param("dueAgain") Instant dueAgain, @Param("address") String address,
      @Param("answer") String answer);

  int giveUp(@Param("message") Message message, @Param("address") String address, @Param("answer") String answer, @Param("at") Instant at);

  void queueAgain(@Param("id") long id, @Param("at") Instant at);
}
