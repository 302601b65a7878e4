package org.assetcloud.itsm.engine.version.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assetcloud.itsm.engine.version.ListVersions;
import org.assetcloud.itsm.engine.version.ListVersions.Running;
import org.assetcloud.itsm.engine.version.ListVersions.Version;
import org.assetcloud.itsm.engine.version.Preview;
import org.assetcloud.itsm.engine.version.PreviewMigration;
import org.assetcloud.itsm.engine.version.StartMigration;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which versions are running, and what moving their instances to the newest would do. */
@Tag(name = "运行中的版本", description = "运行中的实例在流程的哪一版上，以及把它们迁移到最新版本")
@RestController
@RequestMapping("/api/versions")
class VersionsController {

  /** More are counted only. */
  private static final int MOST_LISTED = 200;

  private final ListVersions versions;
  private final PreviewMigration previewMigration;
  private final StartMigration startMigration;
  private final Names names;

  VersionsController(ListVersions versions, PreviewMigration previewMigration, StartMigration startMigration, Names names) {
    this.versions = versions;
    this.previewMigration = previewMigration;
    this.startMigration = startMigration;
    this.names = names;
  }

  record VersionAnswer(int version, long instances, OffsetDateTime deployedAt, String by, String byName, String reason) {}

  record RunningAnswer(String process, String name, int newest, Long migration, List<VersionAnswer> versions) {}

  record PreviewAnswer(
      String process, String name, int from, int to, int total, int moving, int staying, List<Preview.Step> steps,
      List<Preview.Standing> moves, List<Preview.Standing> stays) {}

  record NewMigration(Integer to, String reason) {}

  record Started(long id) {}

  @Operation(summary = "列出有运行中实例的流程及其版本（流程负责人）")
  @GetMapping
  List<RunningAnswer> list() {
    List<Running> found = versions.list();
    Map<String, String> people = names.of(found.stream().flatMap(one -> one.versions().stream()).map(Version::by).filter(Objects::nonNull)
        .distinct().toList());
    return found.stream().map(one -> new RunningAnswer(one.process(), one.name(), one.newest(), one.migration(), one.versions().stream()
        .map(version -> new VersionAnswer(version.version(), version.instances(), Zone.answer(version.deployedAt()), version.by(),
            version.by() == null ? null : people.getOrDefault(version.by(), version.by()), version.reason())).toList())).toList();
  }

  @Operation(summary = "预览迁移（流程负责人）", description = "哪些实例会迁移到最新版本，哪些留在原版本及其原因；不作任何改动。各列出至多 200 个。")
  @GetMapping("/{process}/{version}/preview")
  PreviewAnswer preview(
      @Parameter(description = "流程键") @PathVariable String process, @Parameter(description = "迁出的版本") @PathVariable int version) {
    Preview found = previewMigration.preview(process, version);
    return new PreviewAnswer(found.process(), found.name(), found.from(), found.to(), found.moving().size() + found.staying().size(),
        found.moving().size(), found.staying().size(), found.steps(), found.moving().stream().limit(MOST_LISTED).toList(),
        found.staying().stream().limit(MOST_LISTED).toList());
  }

  @Operation(summary = "迁移到最新版本（流程负责人）", description = "to 是预览时的最新版本；之后又有新版本时拒绝。受理后逐个迁移，结果见迁移记录。")
  @PostMapping("/{process}/{version}/migrations")
  ResponseEntity<Started> start(
      @Parameter(description = "流程键") @PathVariable String process, @Parameter(description = "迁出的版本") @PathVariable int version,
      @RequestBody NewMigration asked) {
    long id = startMigration.start(process, version, asked.to(), asked.reason());
    return ResponseEntity.accepted().location(URI.create("/api/migrations/" + id)).body(new Started(id));
  }
}
