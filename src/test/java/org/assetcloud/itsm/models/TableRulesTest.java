package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.models.Models.nonEmpty;
import static org.assetcloud.itsm.models.Models.only;

import java.nio.file.Path;
import java.util.Set;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every packaged table beside the rules of a deployment (design section 3): a process owner can read it. */
class TableRulesTest {

  /** An answer for what nobody foresaw, or risks of which the highest counts. */
  private static final Set<String> FIRST = Set.of("ticketTargets", "ticketRouting", "changeRisk");
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

  /** Where rows overlap on purpose: the first one counts, exceptions stand before what is usual, and the table says so. */
  @ParameterizedTest
  @MethodSource(TABLES)
  void oneRowAnswersUnlessTheTableSaysThatTheFirstOneDoes(Path file) {
    Decision decision = only(read(file).getModelElementsByType(Decision.class));
    HitPolicy hitPolicy = only(read(file).getModelElementsByType(DecisionTable.class)).getHitPolicy();

    if (hitPolicy == HitPolicy.FIRST) {
      assertThat(FIRST).contains(decision.getId());
      assertThat(decision.getDescription().getTextContent()).contains("自上而下取第一行；最后一行是兜底行");
    } else {
      assertThat(hitPolicy).isIn(HitPolicy.UNIQUE, HitPolicy.COLLECT);
    }
  }

  /** A manager reads the annotations alone. */
  @ParameterizedTest
  @MethodSource(TABLES)
  void eachRowSaysInChineseWhatItsCellsSay(Path file) {
    Decision decision = only(read(file).getModelElementsByType(Decision.class));
    for (Row row : Row.of(only(read(file).getModelElementsByType(DecisionTable.class)))) {
      String legend = decision.getDescription().getTextContent();
      row.asked().forEach((column, code) -> assertThat(row.said() + legend).as("%s of %s", code, row.id())
          .contains(TableWords.asked(decision.getId(), column, code)));
      row.answered().forEach((column, value) -> assertThat(row.said()).as("%s of %s", value, row.id())
          .containsPattern(TableWords.answered(column, value)));
    }
  }

  private static DmnModelInstance read(Path file) {
    return Dmn.readModelFromFile(file.toFile());
  }
}
