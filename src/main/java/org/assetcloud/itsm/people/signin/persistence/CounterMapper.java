package org.assetcloud.itsm.people.signin.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.people.signin.Counter;

@Mapper
interface CounterMapper {

  Counter find(@Param("account") String account, @Param("source") String source);

  int count(
      @Param("account") String account, @Param("source") String source, @Param("most") int most, @Param("now") Instant now,
      @Param("until") Instant until);

  int succeeded(@Param("account") String account, @Param("source") String source, @Param("now") Instant now);

  void insert(@Param("account") String account, @Param("source") String source, @Param("counter") Counter counter);

  void reset(String account);

  void clear(@Param("now") Instant now, @Param("knownSince") Instant knownSince);

  String key();

  void insertKey(String key);
}
