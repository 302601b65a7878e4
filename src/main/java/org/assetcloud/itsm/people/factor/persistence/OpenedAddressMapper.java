package org.assetcloud.itsm.people.factor.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OpenedAddressMapper {

  Instant until(@Param("person") String person, @Param("address") String address);

  int update(@Param("person") String person, @Param("address") String address, @Param("until") Instant until);

  void insert(@Param("person") String person, @Param("address") String address, @Param("until") Instant until);

  void deleteAll(String person);

  void deleteOver(Instant now);
}
