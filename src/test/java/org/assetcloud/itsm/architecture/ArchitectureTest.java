package org.assetcloud.itsm.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The package rules of the design and the habits of the code. */
@AnalyzeClasses(packages = "org.assetcloud.itsm", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

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
  static final ArchRule sharedKnowsNoFeature = noClasses().that().resideInAPackage("..itsm.shared..")
      .should().dependOnClassesThat().resideInAnyPackage("..itsm.ticket..", "..itsm.worktime..", "..itsm.notify..", "..itsm.people..");

  /** What votes, signatures and ladders have in common knows none of them (decision 29). */
  @ArchTest
  static final ArchRule askingKnowsPeopleAndTimeOnly = classes().that().resideInAPackage("..itsm.asking..")
      .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.assetcloud.itsm.asking", "org.assetcloud.itsm.people",
          "org.assetcloud.itsm.worktime", "org.assetcloud.itsm.shared..", "org.springframework.stereotype");

  @ArchTest
  static final ArchRule namesAreTheFieldsWords = classes().should()
      .haveSimpleNameNotEndingWith("Manager").andShould().haveSimpleNameNotEndingWith("Helper")
      .andShould().haveSimpleNameNotEndingWith("Util").andShould().haveSimpleNameNotEndingWith("Utils")
      .andShould().haveSimpleNameNotEndingWith("Impl");
}
