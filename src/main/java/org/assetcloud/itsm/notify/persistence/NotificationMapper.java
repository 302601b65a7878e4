package org.assetcloud.itsm.notify.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.notify.Announcement;

@Mapper
interface NotificationMapper {

  List<String> toldOf(@Param("eventKey") String eventKey, @Param("recipients") Collection<String> recipients);

  void insert(@Param("recipients") Collection<String> recipients, @Param("announcement") Announcement announcement);
}
