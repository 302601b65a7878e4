package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.models.Models.nonEmpty;
import static org.assetcloud.itsm.models.Models.only;

import java.nio.file.Path;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every packaged table beside the rules of a deployment (design section 3): a process owner can read it. */
class TableRulesTest {

  private static final String TABLES = "org.assetcloud.itsm.models.Models#tables";

  @ParameterizedTest
  @MethodSource(TABLES)
  void aTableIsNamedAfterItselfAndSaysWhatItIsFor(Path file) {
    Decision decision = only(read(file).getModelElementsByType(Decision.class));

    assertThat(file).hasFileName(decision.getId() + ".dmn");
    assertThat(Models.chinese(decision.getName())).isTrue();
    assertThat(decision.getDescription().getTextContent()).containsPattern("R\\d\\.\\d");
  }

  @ParameterizedTest
  @MethodSource(TABLES)
  void everyColumnIsLabelledAndEveryRuleDescribedInChinese(Path file) {
    assertThat(nonEmpty(read(file).getModelElementsByType(Input.class))).extracting(Input::getLabel).allMatch(Models::chinese);
    assertThat(nonEmpty(read(file).getModelElementsByType(Output.class))).extracting(Output::getLabel).allMatch(Models::chinese);
    for (Rule rule : nonEmpty(read(file).getModelElementsByType(Rule.class))) {
      assertThat(rule.getDescription()).as(rule.getId()).isNotNull();
      assertThat(Models.chinese(rule.getDescription().getTextContent())).as(rule.getId()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource(TABLES)
  void aTableSaysItsHitPolicyAndTheValuesOfItsInputs(Path file) {
    assertThat(only(read(file).getModelElementsByType(DecisionTable.class)).getAttributeValue("hitPolicy")).isNotNull();
    assertThat(nonEmpty(read(file).getModelElementsByType(Input.class))).extracting(Input::getInputValues).doesNotContainNull();
  }

  private static DmnModelInstance read(Path file) {
    return Dmn.readModelFromFile(file.toFile());
  }
}
