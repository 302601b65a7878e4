package org.assetcloud.itsm.engine.deployment.check;

import java.util.List;

/** The policy: what is asked of every model, table and form. What one feature asks of its own tables is added to it. */
final class Rules {

  static final List<Rule<ModelFile>> OF_MODELS = List.of(
      new ProcessesCanRun(), new ProcessesKeepHistory(), new TasksHaveKnownRoles(), new NoPersonInModel(), new TasksHaveForms(),
      new TasksHaveDeadlines(), new TimersAskBeans(), new NothingButBeans(), new DelegatesAreBeans(), new ExpressionsAreKnown(),
      new GatewaysHaveDefaults(), new NodesAreReached(), new CalledThingsExist(), new BoundElementsStay());

  static final List<Rule<TableFile>> OF_TABLES = List.of(
      new TablesAreTables(), new TablesKeepHistory(), new TablesSpeakFeel(), new CellsFitTheirColumn(), new HitPoliciesLeaveNoDoubt(),
      new EverythingHasAnAnswer(), new UniqueRowsDoNotOverlap(), new TablesNameKnownRoles(), new EngineReadsTables());

  static final List<Rule<FormFile>> OF_FORMS = List.of(
      new FieldsAreUsable(), new FieldsAreDistinct(), new ConditionsNameFields(), new FormulasAreSimple(), new FieldsAreOffered());

  /** What is asked before anything else: a table that breaks it is read no further. */
  static final Rule<TableFile> BEFORE_TABLES = new TablesAreSmall();

  private Rules() {}
}
