package org.assetcloud.itsm.engine.deployment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.CheckFiles;
import org.assetcloud.itsm.engine.deployment.check.Fault;
import org.assetcloud.itsm.engine.deployment.check.file.Deployed;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.assetcloud.itsm.engine.expression.AllowedBeans;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.NameForm;
import org.assetcloud.itsm.shared.text.Text;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Refuses a deployment that breaks a rule, naming every fault at once, up to twenty. */
@Component
public class DeploymentCheck {

  private static final int MOST_FAULTS = 20;
  private static final int LONGEST_NAME = 255;
  private static final int MOST_WAITING = 3;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final String ASKS_WHY = "部署说明";

  /** Reading files takes a core, and others need the rest of the machine. */
  private final Semaphore place = new Semaphore(1, true);
  private final AllowedBeans beans;
  private final List<ProcessOffers> offers;
  private final List<Rule<TableFile>> rulesOfFeatures;

  DeploymentCheck(AllowedBeans beans, @Lazy List<ProcessOffers> offers, @Lazy List<Rule<TableFile>> rulesOfFeatures) {
    this.beans = beans;
    this.offers = offers;
    this.rulesOfFeatures = rulesOfFeatures;
  }

  /**
   * @param person who deploys; null for the software itself, which gives no reason
   * @throws Refused where a rule is broken
   * @throws CheckRunning while others are checked on this node
   */
  void check(DeploymentEntity deployment, String person, Deployed before) {
    Map<String, byte[]> files = files(deployment);
    List<Fault> faults = new ArrayList<>(person == null ? List.of() : saysWhy(deployment, files.keySet()));
    if (deployment.getTenantId() != null) {
      faults.add(new Fault(ASKS_WHY, null, null, "不分租户", "本系统不分租户，请清空租户（tenant-id）"));
    }
    faults.addAll(faults(files, before));
    refuse(faults);
  }

  /**
   * Asks of a table what a deployment would ask of it, and stores nothing.
   *
   * @throws Refused as {@code table-refused}, with the sentences a deployment would be refused with
   * @throws CheckRunning while others are checked on this node
   */
  public void checkTable(String file, byte[] content) {
    List<Fault> faults = faults(Map.of(file, content), Deployed.NOTHING);
    if (!faults.isEmpty()) {
      throw refusal("table-refused", "这张表不能部署，请改正后重试：", faults);
    }
  }

  private List<Fault> faults(Map<String, byte[]> files, Deployed before) {
    try {
      if (place.getQueueLength() >= MOST_WAITING || !place.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new CheckRunning();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CheckRunning();
    }
    try {
      return new CheckFiles(beans.types(), offers, rulesOfFeatures).faults(files, before);
    } finally {
      place.release();
    }
  }

  /** What the engine itself could not read, in the same form. */
  static Refused unreadable(ParseException refused) {
    return refusal(refused.getResorceReports().stream().flatMap(report -> report.getErrors().stream()
        .map(error -> new Fault(report.getResourceName(), error.getMainElementId(), null, "引擎可以执行",
            "第 %d 行无法执行".formatted(error.getLine())))).distinct().toList());
  }

  static Map<String, byte[]> files(DeploymentEntity deployment) {
    return deployment.getResources().values().stream().filter(resource -> !resource.isGenerated())
        .collect(Collectors.toMap(resource -> resource.getName(), resource -> resource.getBytes()));
  }

  /** The deployment's name is the reason, since every tool can send it; the name a tool proposes, the file's, is none. */
  private static List<Fault> saysWhy(DeploymentEntity deployment, Set<String> files) {
    List<Fault> faults = new ArrayList<>();
    String name = deployment.getName() == null ? "" : deployment.getName().strip();
    boolean proposed = files.stream().anyMatch(file -> NameForm.same(file, name) || NameForm.same(file.replaceFirst("\\.[a-z]+$", ""), name));
    if (NameForm.of(name).isEmpty() || proposed) {
      faults.add(new Fault(ASKS_WHY, null, null, "说明修改原因", "请在部署名称（deployment-name）中写明修改的原因"));
    } else if (Text.lineFault("部署名称", name, 1, LONGEST_NAME) != null) {
      faults.add(new Fault(ASKS_WHY, null, null, "说明修改原因", "部署名称（deployment-name）只能写一行，最多 %d 个字，不能有控制字符和文字方向标记".formatted(LONGEST_NAME)));
    }
    if (DeployPackagedModels.SOURCE.equals(deployment.getSource())) {
      faults.add(new Fault(ASKS_WHY, null, null, "说明来源", "来源（deployment-source）不能写成系统自带的“%s”".formatted(deployment.getSource())));
    }
    return faults;
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw refusal(faults);
    }
  }

  private static Refused refusal(List<Fault> faults) {
    return refusal("deployment-refused", "没有部署，请改正后重试：", faults);
  }

  private static Refused refusal(String type, String opening, List<Fault> faults) {
    String more = faults.size() > MOST_FAULTS ? "\n另有 %d 处，请先改正以上各处。".formatted(faults.size() - MOST_FAULTS) : "";
    List<Fault> told = faults.stream().limit(MOST_FAULTS).toList();
    return new Refused(type, Stream.concat(Stream.of(opening), told.stream().map(Fault::text))
        .collect(Collectors.joining("\n")) + more, told.stream().map(fault -> new FieldError(fault.file(), fault.text())).toList());
  }
}
