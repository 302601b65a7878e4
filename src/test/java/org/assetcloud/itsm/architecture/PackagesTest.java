package org.assetcloud.itsm.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/** Which packages of a feature know which: one direction only, its core none of the others, and its edges are known by nobody. */
@AnalyzeClasses(packages = "org.assetcloud.itsm", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

  private static final String ROOT = "org.assetcloud.itsm.";

  /** The features that keep these rules. */
  private static final List<String> FEATURES = List.of("change");

  /** Where a feature meets people and programs, the database and the engine; only Spring knows what is there. */
  private static final List<String> EDGES = List.of("web", "persistence", "process");

  @ArchTest
  static final ArchRule packagesKnowEachOtherInOneDirection = slices().assignedFrom(new PackagesOfFeatures()).should().beFreeOfCycles();

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

  /** Each package of a feature for itself, its core too. */
  private static final class PackagesOfFeatures implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass one) {
      String name = one.getPackageName();
      boolean kept = FEATURES.stream().anyMatch(feature -> name.equals(ROOT + feature) || name.startsWith(ROOT + feature + "."));
      return kept ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "the packages of " + String.join(", ", FEATURES);
    }
  }
}
