package org.assetcloud.itsm.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;

/** What no other package uses is not public; tests of another package use it too, and what frameworks call has to be. */
@AnalyzeClasses(packages = "org.assetcloud.itsm")
class PublicClassesTest {

  @ArchTest
  static void whatNobodyElseUsesIsNotPublic(JavaClasses classes) throws IOException {
    Frozen.of("public-without-need.txt").holds(classes.stream().filter(PublicClassesTest::ours)
        .filter(one -> one.isTopLevelClass() && one.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(one -> !calledByAFramework(one)).filter(one -> usersOutside(one) == 0).toList());
  }

  private static boolean ours(JavaClass one) {
    return one.getSource().map(source -> !source.getUri().toString().contains("/test")).orElse(false);
  }

  private static boolean calledByAFramework(JavaClass one) {
    return one.isMetaAnnotatedWith(Configuration.class) || one.isMetaAnnotatedWith(Controller.class) || one.isAnnotatedWith(ProcessBean.class)
        || one.isAnnotatedWith(ConfigurationProperties.class) || one.isAssignableTo(JavaMigration.class);
  }

  /** Also of what is nested in it. */
  private static long usersOutside(JavaClass one) {
    return one.getPackage().getClasses().stream().filter(part -> outermost(part).equals(one))
        .flatMap(part -> part.getDirectDependenciesToSelf().stream()).map(Dependency::getOriginClass)
        .filter(user -> !user.getPackageName().equals(one.getPackageName())).count();
  }

  private static JavaClass outermost(JavaClass part) {
    return part.getEnclosingClass().map(PublicClassesTest::outermost).orElse(part);
  }
}
