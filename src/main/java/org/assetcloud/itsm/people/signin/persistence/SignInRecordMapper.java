package org.assetcloud.itsm.people.signin.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.people.signin.SignInRecord;

@Mapper
interface SignInRecordMapper {

  record Last(String account, Instant at) {}

  void insert(SignInRecord entry);

  List<SignInRecord> list(@Param("account") String account, @Param("offset") long offset, @Param("limit") int limit);

  long count(@Param("account") String account);

  Instant last(SignInRecord like);

  List<Last> lastSuccess(@Param("accounts") Collection<String> accounts);

  void deleteBefore(Instant instant);
}
