package org.assetcloud.itsm.engine.deployment.check;

import java.util.List;
import org.assetcloud.itsm.engine.deployment.check.file.FormFile;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.assetcloud.itsm.engine.deployment.check.form.ConditionsNameFields;
import org.assetcloud.itsm.engine.deployment.check.form.FieldsAreDistinct;
import org.assetcloud.itsm.engine.deployment.check.form.FieldsAreOffered;
import org.assetcloud.itsm.engine.deployment.check.form.FieldsAreUsable;
import org.assetcloud.itsm.engine.deployment.check.form.FormulasAreSimple;
import org.assetcloud.itsm.engine.deployment.check.model.BoundElementsStay;
import org.assetcloud.itsm.engine.deployment.check.model.CalledThingsExist;
import org.assetcloud.itsm.engine.deployment.check.model.DelegatesAreBeans;
import org.assetcloud.itsm.engine.deployment.check.model.ExpressionsAreKnown;
import org.assetcloud.itsm.engine.deployment.check.model.GatewaysHaveDefaults;
import org.assetcloud.itsm.engine.deployment.check.model.NoPersonInModel;
import org.assetcloud.itsm.engine.deployment.check.model.NodesAreReached;
import org.assetcloud.itsm.engine.deployment.check.model.NothingButBeans;
import org.assetcloud.itsm.engine.deployment.check.model.ProcessesCanRun;
import org.assetcloud.itsm.engine.deployment.check.model.ProcessesKeepHistory;
import org.assetcloud.itsm.engine.deployment.check.model.TasksHaveDeadlines;
import org.assetcloud.itsm.engine.deployment.check.model.TasksHaveForms;
import org.assetcloud.itsm.engine.deployment.check.model.TasksHaveKnownRoles;
import org.assetcloud.itsm.engine.deployment.check.model.TimersAskBeans;
import org.assetcloud.itsm.engine.deployment.check.table.CellsFitTheirColumn;
import org.assetcloud.itsm.engine.deployment.check.table.EngineReadsTables;
import org.assetcloud.itsm.engine.deployment.check.table.EverythingHasAnAnswer;
import org.assetcloud.itsm.engine.deployment.check.table.HitPoliciesLeaveNoDoubt;
import org.assetcloud.itsm.engine.deployment.check.table.TablesAreSmall;
import org.assetcloud.itsm.engine.deployment.check.table.TablesAreTables;
import org.assetcloud.itsm.engine.deployment.check.table.TablesKeepHistory;
import org.assetcloud.itsm.engine.deployment.check.table.TablesNameKnownRoles;
import org.assetcloud.itsm.engine.deployment.check.table.TablesSpeakFeel;
import org.assetcloud.itsm.engine.deployment.check.table.UniqueRowsDoNotOverlap;

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
