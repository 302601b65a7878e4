package org.assetcloud.itsm.people.account.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.people.account.AccountSession;

@Mapper
interface AccountSessionMapper {

  AccountSession find(String id);

  List<AccountSession> ofPerson(String person);

  void insert(AccountSession session);

  void seen(@Param("id") String id, @Param("at") Instant at);

  void delete(String id);

  void deleteAll(@Param("person") String person, @Param("but") String but);

  void deleteSeenBefore(Instant instant);
}
