package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What code and running instances find by id stays under that id (contract, processes). */
public final class BoundElementsStay implements Rule<ModelFile> {

  @Override
  public String name() {
    return "系统依赖的节点不能删除或改名";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return file.all(Process.class).stream().flatMap(process -> file.around().offers(process.getId()).stream()
        .flatMap(offers -> offers.elements().stream()).sorted()
        .filter(element -> file.model().getModelElementById(element) == null)
        .map(element -> new Broken(element, null, "流程“%s”缺少这个节点".formatted(process.getName()))));
  }
}
