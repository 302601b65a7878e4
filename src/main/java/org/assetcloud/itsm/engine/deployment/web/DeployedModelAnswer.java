package org.assetcloud.itsm.engine.deployment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.assetcloud.itsm.engine.deployment.DeployedModel;

/** A process or table in force as the API shows it. */
record DeployedModelAnswer(
    DeployedModel.Kind kind, String key, String name, int version,
    @Schema(description = "部署编号，文件即在其中") String deployment,
    @Schema(description = "流程或决策表的文件，其后是流程所用的表单") List<String> files) {

  static DeployedModelAnswer of(DeployedModel model) {
    return new DeployedModelAnswer(model.kind(), model.key(), model.name(), model.version(), model.deploymentId(), model.files());
  }
}
