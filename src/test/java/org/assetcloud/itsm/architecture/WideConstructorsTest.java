package org.assetcloud.itsm.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Nobody has more than five collaborators, and no bag hides them: a record that is a component only carries others, and counts as these. */
@AnalyzeClasses(packages = "org.assetcloud.itsm", importOptions = ImportOption.DoNotIncludeTests.class)
class WideConstructorsTest {

  private static final int MOST = 5;

  @ArchTest
  static void nobodyHasMoreThanFiveCollaborators(JavaClasses classes) throws IOException {
    Frozen.of("wide-constructors.txt").holds(classes.stream().filter(one -> !value(one))
        .filter(one -> one.getConstructors().stream().mapToInt(WideConstructorsTest::collaborators).anyMatch(count -> count > MOST)).toList());
  }

  private static int collaborators(JavaConstructor constructor) {
    return constructor.getRawParameterTypes().stream().mapToInt(each -> bag(each) ? collaborators(each) : 1).sum();
  }

  private static int collaborators(JavaClass bag) {
    return bag.getConstructors().stream().mapToInt(WideConstructorsTest::collaborators).max().orElse(1);
  }

  private static boolean bag(JavaClass type) {
    return type.isRecord() && type.isMetaAnnotatedWith(Component.class);
  }

  /** What is told, not who helps: records, enums and problems. */
  private static boolean value(JavaClass one) {
    return one.isRecord() && !bag(one) || one.isEnum() || one.isAssignableTo(Throwable.class) || one.isAnonymousClass();
  }
}
