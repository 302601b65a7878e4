package org.assetcloud.itsm.engine.deployment.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Deployed;
import org.assetcloud.itsm.engine.deployment.check.file.FormFile;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.SafeXml;
import org.assetcloud.itsm.engine.deployment.check.file.Surroundings;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.assetcloud.itsm.engine.deployment.check.file.TimeLimit;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds the files of one deployment against all rules, without changing anything. */
public final class CheckFiles {

  private static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final int MOST_TABLES = 20;
  private static final int MOST_FIELDS = 300;
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final String READABLE = "文件可以部署";
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Model(String file, BpmnModelInstance model, Element root) {}

  private final Map<String, Class<?>> beans;
  private final List<ProcessOffers> offers;
  private final List<Rule<TableFile>> rulesOfTables;
  private final LongSupplier nanos;

  /**
   * @param beans types of the beans that models may name
   * @param rulesOfFeatures what features ask of their own tables
   */
  public CheckFiles(Map<String, Class<?>> beans, List<ProcessOffers> offers, List<Rule<TableFile>> rulesOfFeatures) {
    this(beans, offers, rulesOfFeatures, System::nanoTime);
  }

  /** @param nanos a running count of nanoseconds */
  CheckFiles(Map<String, Class<?>> beans, List<ProcessOffers> offers, List<Rule<TableFile>> rulesOfFeatures, LongSupplier nanos) {
    this.nanos = nanos;
    this.beans = beans;
    this.offers = offers;
    this.rulesOfTables = Stream.concat(Rules.OF_TABLES.stream(), rulesOfFeatures.stream()).toList();
  }

  /**
   * @param files content by name
   * @return every fault of every file; none where they may be deployed together
   */
  public List<Fault> faults(Map<String, byte[]> files, Deployed before) {
    TimeLimit limit = new TimeLimit(LONGEST, nanos);
    List<Fault> faults = new ArrayList<>();
    try {
      find(files, before, limit, faults);
    } catch (TimeLimit.Passed passed) {
      faults.add(new Fault(files.keySet().stream().sorted().findFirst().orElse(""), null, null, READABLE,
          "检查超过 %d 秒，已停止；请把文件分几次部署，或者减少表的行数和可选的值".formatted(LONGEST.toSeconds())));
    }
    return faults.stream().distinct().toList();
  }

  private void find(Map<String, byte[]> files, Deployed before, TimeLimit limit, List<Fault> faults) {
    List<Model> models = new ArrayList<>();
    List<TableFile> tables = new ArrayList<>();
    Map<String, FormFile> forms = new HashMap<>();
    new TreeMap<>(files).forEach((file, content) -> {
      limit.check();
      try {
        read(file, content, models, tables, forms, limit);
      } catch (Unreadable unreadable) {
        faults.add(new Fault(file, null, null, READABLE, unreadable.getMessage()));
      }
    });
    Surroundings around = new Surroundings(beans, offers, processes(models), decisions(tables), forms, before, id -> form(before, id));
    models.stream().map(model -> new ModelFile(model.file(), model.model(), model.root(), around))
        .forEach(model -> apply(Rules.OF_MODELS, model.file(), model, limit, faults));
    tables.forEach(table -> {
      List<Fault> large = new ArrayList<>();
      apply(List.of(Rules.BEFORE_TABLES), table.file(), table, limit, large);
      faults.addAll(large);
      apply(large.isEmpty() ? rulesOfTables : List.of(), table.file(), table, limit, faults);
    });
    forms.values().forEach(form -> apply(Rules.OF_FORMS, form.file(), form, limit, faults));
  }

  /** The names of all rules. */
  public List<String> rules() {
    return Stream.of(Stream.of(READABLE), Rules.OF_MODELS.stream().map(Rule::name), Stream.of(Rules.BEFORE_TABLES.name()), rulesOfTables.stream().map(Rule::name),
        Rules.OF_FORMS.stream().map(Rule::name)).flatMap(names -> names).distinct().toList();
  }

  private static <F> void apply(List<Rule<F>> rules, String name, F file, TimeLimit limit, List<Fault> faults) {
    rules.forEach(rule -> {
      limit.check();
      rule.brokenBy(file).map(broken -> Fault.of(name, rule, broken)).forEach(faults::add);
    });
  }

  private void read(String file, byte[] content, List<Model> models, List<TableFile> tables, Map<String, FormFile> forms, TimeLimit limit) {
    if (content.length > MOST_BYTES) {
      throw new Unreadable("文件超过2 MB");
    }
    if (file.endsWith(".form")) {
      FormFile form = form(file, content);
      if (forms.put(form.id(), form) != null) {
        throw new Unreadable("本次部署中有两个表单的标识都是“%s”".formatted(form.id()));
      }
    } else if (file.endsWith(".bpmn") || file.endsWith(".dmn")) {
      readXml(file, content, models, tables, limit);
    } else {
      throw new Unreadable("只能部署模型（.bpmn）、决策表（.dmn）和表单（.form）");
    }
  }

  private static void readXml(String file, byte[] content, List<Model> models, List<TableFile> tables, TimeLimit limit) {
    if (SafeXml.hasDoctype(content)) {
      throw new Unreadable("含有文档类型声明（DOCTYPE），不允许");
    }
    if (SafeXml.isLarge(content)) {
      throw new Unreadable("文件过大：最多 %d 个元素，层次最多 %d 层，请拆分".formatted(SafeXml.MOST_ELEMENTS, SafeXml.DEEPEST));
    }
    try {
      Element root = SafeXml.root(content);
      if (file.endsWith(".bpmn")) {
        models.add(new Model(file, Bpmn.readModelFromStream(new ByteArrayInputStream(content)), root));
      } else {
        tables.add(TableFile.of(file, Dmn.readModelFromStream(new ByteArrayInputStream(content)), limit));
        if (tables.stream().mapToInt(one -> one.decisions().size()).sum() > MOST_TABLES) {
          throw new Unreadable("一次最多部署 %d 张决策表，请分几次部署".formatted(MOST_TABLES));
        }
      }
    } catch (SAXException | ModelException wrong) {
      throw new Unreadable("不是有效的%s文件%s".formatted(file.endsWith(".bpmn") ? "流程模型" : "决策表", line(wrong)));
    }
  }

  private static String line(Throwable wrong) {
    return Stream.iterate(wrong, cause -> cause != null, Throwable::getCause).filter(SAXParseException.class::isInstance)
        .map(cause -> "（第 %d 行）".formatted(((SAXParseException) cause).getLineNumber())).findFirst().orElse("");
  }

  private FormFile form(Deployed before, String id) {
    byte[] content = before.form(id);
    return content == null ? null : form(id, content);
  }

  private FormFile form(String file, byte[] content) {
    try {
      JsonNode form = JSON.readTree(content);
      if (form == null || !form.isObject() || form.path("id").asText().isBlank()) {
        throw new Unreadable("不是有效的表单，或者没有标识（id）");
      }
      FormFile read = new FormFile(file, form, offers);
      if (read.components().size() > MOST_FIELDS) {
        throw new Unreadable("一个表单最多 %d 个控件，请拆分".formatted(MOST_FIELDS));
      }
      return read;
    } catch (JsonProcessingException wrong) {
      throw new Unreadable("不是有效的表单文件（第 %d 行）".formatted(wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Set<String> processes(List<Model> models) {
    Set<String> keys = new HashSet<>();
    models.forEach(model -> model.model().getModelElementsByType(Process.class).forEach(process -> keys.add(process.getId())));
    return keys;
  }

  private static Set<String> decisions(List<TableFile> tables) {
    Set<String> keys = new HashSet<>();
    tables.forEach(table -> table.decisions().forEach(decision -> keys.add(decision.getId())));
    return keys;
  }

  /** A file that no rule can look into. */
  private static final class Unreadable extends RuntimeException {

    Unreadable(String what) {
      super(what);
    }
  }
}
