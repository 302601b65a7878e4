package org.assetcloud.itsm.engine.version.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.engine.version.InstanceState;
import org.assetcloud.itsm.engine.version.MigratedInstance;
import org.assetcloud.itsm.engine.version.Migration;
import org.assetcloud.itsm.engine.version.ReadMigrations;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who moved which instances to which version, when and why, and what became of each. */
@Tag(name = "迁移记录", description = "谁在什么时候为什么把哪些实例迁移到新版本，以及每个实例的结果")
@RestController
@RequestMapping("/api/migrations")
class MigrationsController {

  private final ReadMigrations migrations;
  private final Names names;

  MigrationsController(ReadMigrations migrations, Names names) {
    this.migrations = migrations;
    this.names = names;
  }

  record MigrationAnswer(
      long id, String process, int from, int to, String reason, String by, String byName, OffsetDateTime at, OffsetDateTime finishedAt,
      long total, Map<InstanceState, Long> states) {}

  record InstanceAnswer(String instance, String number, InstanceState state, String sentence, OffsetDateTime at) {

    static InstanceAnswer of(MigratedInstance one) {
      return new InstanceAnswer(one.instance(), one.number(), one.state(), one.sentence(), Zone.answer(one.settledAt()));
    }
  }

  @Operation(summary = "查询迁移记录", description = "最新的在前。")
  @GetMapping
  Page<MigrationAnswer> list(Paging paging) {
    List<Migration> found = migrations.list(paging.offset(), paging.size());
    Map<String, String> people = names.of(found.stream().map(Migration::askedBy).distinct().toList());
    return paging.of(found.stream().map(one -> answer(one, people)).toList(), migrations.count());
  }

  @Operation(summary = "查询一次迁移的进展", description = "states 是各结果的实例数；有 finishedAt 即已结束。")
  @GetMapping("/{id}")
  MigrationAnswer one(@Parameter(description = "迁移编号") @PathVariable long id) {
    Migration found = migrations.get(id);
    return answer(found, names.of(List.of(found.askedBy())));
  }

  @Operation(summary = "查询一次迁移中每个实例的结果", description = "没有迁移的在前。")
  @GetMapping("/{id}/instances")
  Page<InstanceAnswer> instances(@Parameter(description = "迁移编号") @PathVariable long id, Paging paging) {
    List<InstanceAnswer> found = migrations.instances(id, paging.offset(), paging.size()).stream().map(InstanceAnswer::of).toList();
    return paging.of(found, total(migrations.states(id)));
  }

  private MigrationAnswer answer(Migration one, Map<String, String> people) {
    Map<InstanceState, Long> states = migrations.states(one.id());
    return new MigrationAnswer(one.id(), one.process(), one.fromVersion(), one.toVersion(), one.reason(), one.askedBy(),
        people.getOrDefault(one.askedBy(), one.askedBy()), Zone.answer(one.askedAt()), Zone.answer(one.finishedAt()), total(states), states);
  }

  private static long total(Map<InstanceState, Long> states) {
    return states.values().stream().mapToLong(Long::longValue).sum();
  }
}
