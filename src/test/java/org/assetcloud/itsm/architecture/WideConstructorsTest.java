package org.assetcloud.itsm.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.stereotype.Component;

/** Nobody has more than five collaborators, and no bag hides them: a record that is a component only carries others. */
@AnalyzeClasses(packages = "org.assetcloud.itsm", importOptions = ImportOption.DoNotIncludeTests.class)
class WideConstructorsTest {

  private static final int MOST = 5;

  @ArchTest
  static final ArchRule nobodyHasMoreThanFiveCollaborators = classes().that().areNotRecords().and().areNotEnums()
      .and().areNotAssignableTo(Throwable.class).and().areNotAnonymousClasses().should(haveFewCollaborators());

  @ArchTest
  static final ArchRule noBagHidesThem = noClasses().that().areMetaAnnotatedWith(Component.class).should().beRecords();

  private static ArchCondition<JavaClass> haveFewCollaborators() {
    return new ArchCondition<>("have at most %d collaborators".formatted(MOST)) {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        one.getConstructors().stream().filter(constructor -> constructor.getRawParameterTypes().size() > MOST)
            .forEach(constructor -> events.add(SimpleConditionEvent.violated(one, constructor.getDescription())));
      }
    };
  }
}
