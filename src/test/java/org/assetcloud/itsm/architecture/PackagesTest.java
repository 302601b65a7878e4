package org.assetcloud.itsm.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Which packages know which: one direction only, the core of a feature none of the others, and its edges are known by nobody. */
@AnalyzeClasses(packages = "org.assetcloud.itsm", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

  private static final String ROOT = "org.assetcloud.itsm.";

  /** The features whose core knows none of their packages. */
  private static final List<String> FEATURES = List.of("change", "plan");

  /** Where a feature meets people and programs, the database and the engine; only Spring knows what is there. */
  private static final List<String> EDGES = List.of("web", "persistence", "process");

  @ArchTest
  static final ArchRule packagesKnowEachOtherInOneDirection = slices().matching(ROOT + "(**)").should().beFreeOfCycles();

  @ArchTest
  static void theCoreKnowsNoneOfTheOthers(JavaClasses all) {
    FEATURES.forEach(feature -> noClasses().that().resideInAPackage(ROOT + feature)
        .should().dependOnClassesThat().resideInAPackage(ROOT + feature + ".*..").check(all));
  }

  @ArchTest
  static void nobodyKnowsTheEdges(JavaClasses all) {
    FEATURES.forEach(feature -> EDGES.stream().map(edge -> ROOT + feature + ".." + edge + "..").forEach(edge ->
        classes().that().resideInAPackage(edge).should().onlyHaveDependentClassesThat().resideInAPackage(edge).check(all)));
  }
}
