package org.assetcloud.itsm.engine.version.persistence;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.version.InstanceState;
import org.assetcloud.itsm.engine.version.MigratedInstance;
import org.assetcloud.itsm.engine.version.Migration;
import org.assetcloud.itsm.engine.version.MigrationRunning;
import org.assetcloud.itsm.engine.version.Migrations;
import org.assetcloud.itsm.engine.version.persistence.MigrationMapper.UnderWay;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisMigrations implements Migrations {

  private final MigrationMapper mapper;

  MyBatisMigrations(MigrationMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public long begin(Migration migration) {
    try {
      mapper.insert(migration);
    } catch (DuplicateKeyException anotherIsUnderWay) {
      throw new MigrationRunning();
    }
    long id = mapper.moving(migration.process());
    mapper.insertInstances(id, migration.fromDefinition());
    return id;
  }

  @Override
  public Optional<Migration> find(long id) {
    return Optional.ofNullable(mapper.byId(id));
  }

  @Override
  public List<Migration> list(long offset, int limit) {
    return mapper.list(offset, limit);
  }

  @Override
  public long count() {
    return mapper.count();
  }

  @Override
  public Map<String, Long> underWay() {
    return mapper.underWay().stream().collect(Collectors.toMap(UnderWay::process, UnderWay::id));
  }

  @Override
  public List<MigratedInstance> waiting(long id, int limit) {
    return mapper.waiting(id, limit);
  }

  @Override
  public boolean settle(long id, MigratedInstance instance) {
    return mapper.settle(id, instance.instance(), instance.state(), instance.sentence(), instance.settledAt()) == 1;
  }

  @Override
  public void finish(long id, Instant at) {
    mapper.finish(id, at);
  }

  @Override
  public Map<InstanceState, Long> states(long id) {
    Map<InstanceState, Long> states = new EnumMap<>(InstanceState.class);
    mapper.states(id).forEach(one -> states.put(InstanceState.valueOf(one.name()), one.instances()));
    return states;
  }

  @Override
  public List<MigratedInstance> instances(long id, long offset, int limit) {
    return mapper.instances(id, offset, limit);
  }
}
