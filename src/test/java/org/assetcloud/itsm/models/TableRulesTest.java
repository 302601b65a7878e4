package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.models.Models.nonEmpty;
import static org.assetcloud.itsm.models.Models.only;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
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

/** What holds for every table (design section 3): a process owner can read it, and no input falls through it. */
class TableRulesTest {

  private static final String TABLES = "org.assetcloud.itsm.models.Models#tables";
  private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest
  @MethodSource(TABLES)
  void aTableIsNamedAfterItselfAndSaysWhatItIsFor(Path file) {
    Decision decision = only(read(file).getModelElementsByType(Decision.class));

    assertThat(file).hasFileName(decision.getId() + ".dmn");
    assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
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

  /** A table with one answer gives it by UNIQUE, or by FIRST with a last row for everything else; COLLECT gives a list as it stands. */
  @ParameterizedTest
  @MethodSource(TABLES)
  void theHitPolicyIsOneThatLeavesNoDoubt(Path file) {
    DecisionTable table = only(read(file).getModelElementsByType(DecisionTable.class));
    List<Rule> rules = List.copyOf(table.getRules());

    assertThat(table.getAttributeValue("hitPolicy")).isNotNull();
    assertThat(table.getHitPolicy()).isIn(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT);
    assertThat(table.getAggregation()).isNull();
    if (table.getHitPolicy() == HitPolicy.FIRST) {
      assertThat(rules).filteredOn(TableRulesTest::catchesAll).as("catch-all rows").containsExactly(rules.get(rules.size() - 1));
    }
  }

  @ParameterizedTest
  @MethodSource(TABLES)
  void everyCombinationOfItsInputsHasAnAnswer(Path file) {
    DmnModelInstance model = read(file);
    String decision = only(model.getModelElementsByType(Decision.class)).getId();

    for (Map<String, Object> inputs : combinations(List.copyOf(nonEmpty(model.getModelElementsByType(Input.class))))) {
      assertThat(ENGINE.evaluateDecision(ENGINE.parseDecision(decision, model), Variables.fromMap(inputs))).as("%s", inputs).isNotEmpty();
    }
  }

  private static boolean catchesAll(Rule rule) {
    return rule.getInputEntries().stream().allMatch(entry -> entry.getTextContent().isBlank());
  }

  private static List<Map<String, Object>> combinations(List<Input> inputs) {
    List<Map<String, Object>> all = List.of(Map.of());
    for (Input input : inputs) {
      List<Map<String, Object>> longer = new ArrayList<>();
      for (Map<String, Object> before : all) {
        for (String value : values(input)) {
          Map<String, Object> next = new LinkedHashMap<>(before);
          next.put(input.getInputExpression().getText().getTextContent(), value);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  private static List<String> values(Input input) {
    assertThat(input.getInputValues()).as("values of %s", input.getId()).isNotNull();
    return Stream.of(input.getInputValues().getText().getTextContent().split(",")).map(value -> value.strip().replace("\"", "")).toList();
  }

  private static DmnModelInstance read(Path file) {
    return Dmn.readModelFromFile(file.toFile());
  }
}
