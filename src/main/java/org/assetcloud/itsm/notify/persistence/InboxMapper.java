package org.assetcloud.itsm.notify.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.notify.Notification;

@Mapper
interface InboxMapper {

  List<Notification> list(
      @Param("recipient") String recipient, @Param("unread") boolean unread, @Param("offset") long offset, @Param("size") int size);

  long count(@Param("recipient") String recipient, @Param("unread") boolean unread);

  int markRead(@Param("recipient") String recipient, @Param("id") long id, @Param("at") Instant at);
}
