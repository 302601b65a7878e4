package org.assetcloud.itsm.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.records.Processes;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The README's table of processes is made from the models and the rights; where they drift apart the build fails and says what belongs there. */
@WiredTest
@Tag("any-database")
class ProcessTableTest {

  private static final String BEGIN = "<!-- made from the models -->\n";
  private static final String END = "<!-- end -->";
  private static final String HEAD = "| process (流程) | started by (发起) | tasks and roles (任务与角色) | timers, and what tells their length (定时) "
      + "| ends (结束) |\n|---|---|---|---|---|\n";

  @Autowired
  List<Processes> features;

  @Test
  void theReadmeShowsTheProcessesAsTheyAre() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String table = models().stream().map(this::row).collect(Collectors.joining("\n", HEAD, "\n"));

    assertThat(table).contains("ticketHandling");
    assertThat(readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END))).isEqualTo(table);
  }

  private String row(Path file) {
    BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
    Process process = model.getModelElementsByType(Process.class).iterator().next();
    return "| %s `%s` | %s | %s | %s | %s |".formatted(process.getName(), process.getId(), starters(process.getId()),
        cell(model.getModelElementsByType(UserTask.class), task -> "%s：%s".formatted(task.getName(), roles(task))),
        cell(timers(model), event -> "%s：`%s`".formatted(event.getName(), date(event))),
        cell(model.getModelElementsByType(EndEvent.class), FlowElement::getName));
  }

  private String starters(String process) {
    String roles = Stream.of(Role.values()).filter(role -> Policy.grants(features.stream()).stream().anyMatch(grant -> grant.role() == role
            && grant.resource() == Resources.PROCESS_DEFINITION && grant.id().equals(process)
            && grant.permissions().contains(Permissions.CREATE_INSTANCE))).map(Role::label).collect(Collectors.joining("、"));
    return roles.isEmpty() ? "系统" : roles;
  }

  private static String roles(UserTask task) {
    String groups = task.getCamundaCandidateGroups();
    return groups.startsWith("${") ? "`%s`".formatted(groups)
        : Arrays.stream(groups.split(",")).map(group -> Role.of(group.strip()).label()).collect(Collectors.joining("、"));
  }

  private static List<CatchEvent> timers(BpmnModelInstance model) {
    return model.getModelElementsByType(CatchEvent.class).stream()
        .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)).toList();
  }

  private static String date(CatchEvent event) {
    return ((TimerEventDefinition) event.getEventDefinitions().iterator().next()).getTimeDate().getTextContent();
  }

  private static <T> String cell(Collection<T> found, Function<T, String> words) {
    return found.isEmpty() ? "–" : found.stream().map(words).collect(Collectors.joining("<br>"));
  }

  private static List<Path> models() throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of("bpmn"))) {
      return tree.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
    }
  }
}
