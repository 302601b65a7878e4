package org.assetcloud.itsm.engine.deployment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.engine.deployment.DeployChange;
import org.assetcloud.itsm.engine.deployment.DeploymentRecord;
import org.assetcloud.itsm.engine.deployment.ReadDeployments;
import org.assetcloud.itsm.engine.deployment.ReadModels;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who changed which model, table or form, when and why. */
@RestController
@Tag(name = "部署记录", description = "谁在什么时候为什么修改了流程、决策表或表单")
@RequestMapping("/api/deployments")
class DeploymentsController {

  private final ReadDeployments deployments;
  private final ReadModels models;
  private final DeployChange deployChange;
  private final Names names;

  DeploymentsController(ReadDeployments deployments, ReadModels models, DeployChange deployChange, Names names) {
    this.deployments = deployments;
    this.models = models;
    this.deployChange = deployChange;
    this.names = names;
  }

  /** What a change would do. */
  record CheckAnswer(List<String> changes) {}

  @GetMapping
  @Operation(summary = "查询部署记录", description = "最新的在前；系统启动时自带的不在其中。")
  Page<DeploymentAnswer> list(Paging paging) {
    List<DeploymentRecord> found = deployments.list(paging.offset(), paging.size());
    Map<String, String> people = names.of(found.stream().map(DeploymentRecord::deployedBy).distinct().toList());
    return paging.of(found.stream().map(one -> DeploymentAnswer.of(one, people, null)).toList(), deployments.count());
  }

  @GetMapping("/{id}")
  @Operation(summary = "查询一次部署", description = "包括与上一版的差别，逐个节点、行和控件列出。")
  DeploymentAnswer one(@Parameter(description = "部署编号，即引擎的部署编号") @PathVariable String id) {
    DeploymentRecord found = deployments.get(id);
    return DeploymentAnswer.of(found, names.of(List.of(found.deployedBy())), found.changes());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "部署修改后的流程、决策表和表单（流程负责人）", description = "与 Camunda Modeler 部署时的检查相同；答复现行的版本和与上一版的差别。")
  DeploymentAnswer deploy(@RequestBody ChangeRequest change) {
    String id = deployChange.deploy(change.reason(), change.files());
    return one(id).bringing(models.inForce().stream().filter(model -> model.deploymentId().equals(id)).map(DeployedModelAnswer::of).toList());
  }

  @PostMapping("/check")
  @Operation(summary = "部署前检查（流程负责人）", description = "检查并答复与现行版本的差别，不部署。")
  CheckAnswer check(@RequestBody ChangeRequest change) {
    return new CheckAnswer(deployChange.check(change.reason(), change.files()));
  }

  @GetMapping("/current")
  @Operation(summary = "查询现行的流程和决策表", description = "包括所用的表单。")
  List<DeployedModelAnswer> current() {
    return models.inForce().stream().map(DeployedModelAnswer::of).toList();
  }

  @GetMapping("/{id}/file")
  @Operation(summary = "下载部署的文件", description = "现行的和以前的都可以下载。")
  ResponseEntity<byte[]> file(
      @Parameter(description = "部署编号，即引擎的部署编号") @PathVariable String id, @Parameter(description = "文件名") @RequestParam String name) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
            .filename(name.substring(name.lastIndexOf('/') + 1), StandardCharsets.UTF_8).build().toString())
        .body(models.file(id, name));
  }
}
