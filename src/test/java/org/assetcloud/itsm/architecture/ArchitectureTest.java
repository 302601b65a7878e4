package org.assetcloud.itsm.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The package rules of the design and the habits of the code. */
@AnalyzeClasses(packages = "org.assetcloud.itsm", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final int MOST_IN_A_PACKAGE = 25;

  @ArchTest
  static final ArchRule engineStaysAtTheEdge = noClasses().that().resideOutsideOfPackages("..process..", "..engine..")
      .should().dependOnClassesThat().resideInAPackage("org.camunda..");

  @ArchTest
  static final ArchRule sqlStaysInPersistence = noClasses().that().resideOutsideOfPackages("..persistence..")
      .should().dependOnClassesThat().resideInAnyPackage("org.apache.ibatis..", "org.mybatis..");

  @ArchTest
  static final ArchRule settingsAreTyped = noFields().should()
      .beAnnotatedWith("org.springframework.beans.factory.annotation.Value");

  /** The application's clock, moved in the demonstration or not, and what a phone goes by (decision 23). */
  @ArchTest
  static final ArchRule nobodyElseAsksTheMachineForTheTime = noClasses().that().doNotHaveSimpleName("WholeSeconds").and()
      .doNotHaveSimpleName("DemoClock").and().doNotHaveSimpleName("RealTime")
      .should().callMethod(Instant.class, "now").orShould().callMethod(Clock.class, "systemUTC")
      .orShould().callMethod(Clock.class, "systemDefaultZone").orShould().callMethod(System.class, "currentTimeMillis")
      .orShould().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now");

  @ArchTest
  static final ArchRule sharedKnowsNobody = noClasses().that().resideInAPackage("org.assetcloud.itsm.shared..")
      .should().dependOnClassesThat(resideInAPackage("org.assetcloud.itsm..").and(resideOutsideOfPackage("org.assetcloud.itsm.shared..")));

  /** What votes, signatures and ladders have in common knows none of them (decision 29). */
  @ArchTest
  static final ArchRule askingKnowsPeopleAndTimeOnly = classes().that().resideInAPackage("..itsm.asking..")
      .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.assetcloud.itsm.asking", "org.assetcloud.itsm.people",
          "org.assetcloud.itsm.worktime", "org.assetcloud.itsm.shared..", "org.springframework.stereotype");

  /** What one has to hear of another stands in {@code shared.link}; who may know whom otherwise says {@link StructureTest}. */
  @ArchTest
  static final ArchRule ticketsChangesAndPlansNeverKnowEachOther = slices().matching("org.assetcloud.itsm.(ticket|change|plan)..")
      .should().notDependOnEachOther();

  @ArchTest
  static void aPackageIsReadAtOnce(JavaClasses all) {
    Map<String, Long> large = all.stream().filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
        .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    assertThat(large).isNotEmpty();
    large.values().removeIf(count -> count <= MOST_IN_A_PACKAGE);

    assertThat(large).as("packages of more than %d classes", MOST_IN_A_PACKAGE).isEmpty();
  }

  @ArchTest
  static final ArchRule namesAreTheFieldsWords = classes().should()
      .haveSimpleNameNotEndingWith("Manager").andShould().haveSimpleNameNotEndingWith("Helper")
      .andShould().haveSimpleNameNotEndingWith("Util").andShould().haveSimpleNameNotEndingWith("Utils")
      .andShould().haveSimpleNameNotEndingWith("Impl");
}
