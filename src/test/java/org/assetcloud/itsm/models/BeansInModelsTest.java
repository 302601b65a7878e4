package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.models.Models.elements;

import java.io.IOException;
import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What packaged models run has the names of design section 3; that it is allowed is a rule of each deployment. */
class BeansInModelsTest {

  @ParameterizedTest
  @MethodSource("org.assetcloud.itsm.models.Models#models")
  void aServiceTaskIsDoneByTheDelegateOfItsName(Path file) throws IOException {
    for (ServiceTask task : elements(file, ServiceTask.class)) {
      assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId().replaceFirst("^serviceTask_", "") + "Delegate}");
    }
  }
}
