package org.assetcloud.itsm.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.deployment.BadFiles.Bad;
import org.assetcloud.itsm.engine.deployment.check.CheckFiles;
import org.assetcloud.itsm.engine.deployment.check.Fault;
import org.assetcloud.itsm.engine.deployment.check.file.Deployed;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** What the start deploys keeps the same rules as what people deploy, and each of them can be broken. */
class PackagedFilesTest {

  private static final String CHECKS = "org.assetcloud.itsm.engine.deployment.check";

  private final CheckFiles check = check();

  /** The check as the application has it. */
  static CheckFiles check() {
    return new CheckFiles(beans(), components(ProcessOffers.class), rulesOfFeatures());
  }

  @Test
  void thePackagedFilesKeepEveryRule() {
    Map<String, byte[]> files = Deploying.packaged().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8)));

    assertThat(files).isNotEmpty();
    assertThat(check.faults(files, Deployed.NOTHING)).extracting(Fault::text).isEmpty();
  }

  @Test
  void aTableFromBeforeItCouldSayWhenSomebodyIsRemindedCanStillBeDeployed() throws IOException {
    for (String table : List.of("changeDeadlines", "planDeadlines")) {
      byte[] older = Files.readAllBytes(Path.of("src/test/resources/work/older/%s.dmn".formatted(table)));

      assertThat(check.faults(Map.of(table + ".dmn", older), Deployed.NOTHING)).extracting(Fault::text).isEmpty();
    }
  }

  @Test
  void forEveryRuleThereIsABadFile() {
    Set<String> broken = BadFiles.all().stream().map(Bad::rule).collect(Collectors.toSet());

    assertThat(broken).containsExactlyInAnyOrderElementsOf(check.rules());
  }

  private static Map<String, Class<?>> beans() {
    ClassPathScanningCandidateComponentProvider scanner = scanner(new AnnotationTypeFilter(ProcessBean.class));
    return scanner.findCandidateComponents("org.assetcloud.itsm").stream().collect(Collectors.toMap(
        found -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(found, null), found -> type(found.getBeanClassName())));
  }

  @SuppressWarnings("unchecked")
  private static List<Rule<TableFile>> rulesOfFeatures() {
    return components(Rule.class).stream().map(rule -> (Rule<TableFile>) rule).toList();
  }

  /** Those outside the policy itself. */
  private static <T> List<T> components(Class<T> kind) {
    return scanner(new AssignableTypeFilter(kind)).findCandidateComponents("org.assetcloud.itsm").stream()
        .map(found -> found.getBeanClassName()).filter(name -> !name.startsWith(CHECKS))
        .map(name -> kind.cast(BeanUtils.instantiateClass(type(name)))).toList();
  }

  private static ClassPathScanningCandidateComponentProvider scanner(TypeFilter filter) {
    ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(filter);
    return scanner;
  }

  private static Class<?> type(String name) {
    return ClassUtils.resolveClassName(name, PackagedFilesTest.class.getClassLoader());
  }
}
