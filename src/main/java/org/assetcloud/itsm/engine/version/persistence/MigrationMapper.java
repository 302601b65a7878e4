package org.assetcloud.itsm.engine.version.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.engine.version.InstanceState;
import org.assetcloud.itsm.engine.version.MigratedInstance;
import org.assetcloud.itsm.engine.version.Migration;
import org.assetcloud.itsm.engine.version.RunningVersions.Place;

@Mapper
interface MigrationMapper {

  record UnderWay(String process, long id) {}

  record Count(String name, long instances) {}

  int insert(Migration migration);

  /** The id of the migration of this process that is under way. */
  Long moving(String process);

  int insertInstances(@Param("id") long id, @Param("definition") String definition);

  Migration byId(long id);

  List<Migration> list(@Param("offset") long offset, @Param("limit") int limit);

  long count();

  List<UnderWay> underWay();

  List<MigratedInstance> waiting(@Param("id") long id, @Param("limit") int limit);

  int settle(
      @Param("id") long id, @Param("instance") String instance, @Param("state") InstanceState state, @Param("sentence") String sentence,
      @Param("at") Instant at);

  int finish(@Param("id") long id, @Param("at") Instant at);

  List<Count> states(long id);

  List<MigratedInstance> instances(@Param("id") long id, @Param("offset") long offset, @Param("limit") int limit);

  List<Count> running();

  List<Place> places(String definition);
}
