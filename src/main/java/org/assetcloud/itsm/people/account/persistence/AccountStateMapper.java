package org.assetcloud.itsm.people.account.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AccountStateMapper {

  AccountStateRow find(String person);

  List<AccountStateRow> ofAll(@Param("persons") Collection<String> persons);

  AccountStateRow lock(String person);

  int days(String rule);

  int update(AccountStateRow row);

  void insert(AccountStateRow row);
}
