package org.assetcloud.itsm.engine.deployment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.engine.deployment.DeploymentRecord;
import org.assetcloud.itsm.engine.deployment.ReadDeployments;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who changed which model, table or form, when and why. */
@RestController
@Tag(name = "部署记录", description = "谁在什么时候为什么修改了流程、决策表或表单")
@RequestMapping("/api/deployments")
class DeploymentsController {

  private final ReadDeployments deployments;
  private final Names names;

  DeploymentsController(ReadDeployments deployments, Names names) {
    this.deployments = deployments;
    this.names = names;
  }

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
}
