package org.assetcloud.itsm.shared.idempotency.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.shared.idempotency.Answered;

@Mapper
interface AnsweredMapper {

  AnsweredRow find(@Param("user") String user, @Param("key") String key);

  void insert(@Param("user") String user, @Param("key") String key, @Param("digest") String digest, @Param("at") Instant at);

  void answer(@Param("user") String user, @Param("key") String key, @Param("answered") Answered answered);

  void delete(@Param("user") String user, @Param("key") String key);

  void deleteBefore(@Param("at") Instant at);
}
