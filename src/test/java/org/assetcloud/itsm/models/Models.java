package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The files the rules are about, and how they are read. */
final class Models {

  private Models() {}

  static List<Path> models() throws IOException {
    return files("bpmn", ".bpmn");
  }

  static List<Path> tables() throws IOException {
    return files("bpmn", ".dmn");
  }

  static List<Path> forms() throws IOException {
    return files("forms", ".form");
  }

  static BpmnModelInstance read(Path file) {
    return Bpmn.readModelFromFile(file.toFile());
  }

  static <T> Collection<T> nonEmpty(Collection<T> found) {
    assertThat(found).as("a rule that finds nothing to look at fails").isNotEmpty();
    return found;
  }

  static <T extends ModelElementInstance> T only(Collection<T> found) {
    assertThat(found).hasSize(1);
    return found.iterator().next();
  }

  /** The file's elements of a type. A file may have none; a rule about what no model has at all fails. */
  static <T extends ModelElementInstance> Collection<T> elements(Path file, Class<T> type) throws IOException {
    assertThat(models()).as("a rule that finds nothing to look at fails")
        .anyMatch(model -> !read(model).getModelElementsByType(type).isEmpty());
    return read(file).getModelElementsByType(type);
  }

  static boolean chinese(String text) {
    return text != null && text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of(folder))) {
      return List.copyOf(nonEmpty(tree.filter(file -> file.toString().endsWith(ending)).toList()));
    }
  }
}
