package org.assetcloud.itsm.change.module.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.assetcloud.itsm.change.module.KeepModules;
import org.assetcloud.itsm.change.module.Modules;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.shared.step.UserStep;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The modules that changes, freezes and templates name (R7.4). */
@Tag(name = "变更")
@RestController
@RequestMapping("/api/modules")
class ModulesController {

  private final UserStep userStep;
  private final KeepModules keep;
  private final Modules modules;
  private final Readers readers;

  ModulesController(UserStep userStep, KeepModules keep, Modules modules, Readers readers) {
    this.userStep = userStep;
    this.keep = keep;
    this.modules = modules;
    this.readers = readers;
  }

  /** The register; the version is optional where it is sent. */
  record Register(@Parameter(description = "模块名称") List<String> modules, Integer version) {}

  @Operation(summary = "已登记的模块")
  @GetMapping
  @Transactional(readOnly = true)
  public Register get() {
    readers.check("变更");
    return new Register(modules.all(), modules.version());
  }

  @Operation(summary = "修改模块登记（流程负责人）；使用中的模块不能删除")
  @PutMapping
  Register keep(@RequestBody Register wanted) {
    return userStep.take(() -> {
      keep.keep(wanted.modules(), wanted.version());
      return new Register(modules.all(), modules.version());
    });
  }
}
