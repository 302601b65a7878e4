package org.assetcloud.itsm.engine.deployment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.assetcloud.itsm.engine.deployment.ChangedFile;

/** A change as the page sends it. */
record ChangeRequest(
    @Schema(description = "修改原因，1…255 个字") String reason,
    @Schema(description = "文件：name 为文件名，content 为 Base64 编码的内容") List<ChangedFile> files) {}
