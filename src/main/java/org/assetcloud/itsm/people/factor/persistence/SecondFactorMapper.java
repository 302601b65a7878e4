package org.assetcloud.itsm.people.factor.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.people.factor.SecondFactor;

@Mapper
interface SecondFactorMapper {

  SecondFactor find(String person);

  List<String> enrolled(@Param("persons") Collection<String> persons);

  int begin(@Param("person") String person, @Param("secret") String secret, @Param("now") Instant now);

  void insert(@Param("person") String person, @Param("secret") String secret, @Param("now") Instant now);

  int enrol(@Param("factor") SecondFactor factor, @Param("step") long step, @Param("now") Instant now);

  int accept(@Param("person") String person, @Param("step") long step);

  int delete(String person);

  void deleteRecoveryCodes(String person);

  void insertRecoveryCodes(@Param("person") String person, @Param("digests") List<String> digests);

  int useRecoveryCode(@Param("person") String person, @Param("digest") String digest, @Param("now") Instant now);

  int recoveryCodesLeft(String person);
}
