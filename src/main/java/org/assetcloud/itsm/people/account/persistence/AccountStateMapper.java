package org.assetcloud.itsm.people.account.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AccountStateMapper {

  Boolean oneTimePassword(String person);

  String lock(String person);

  int updateOneTimePassword(@Param("person") String person, @Param("oneTime") boolean oneTime);

  void insert(@Param("person") String person, @Param("oneTime") boolean oneTime);
}
