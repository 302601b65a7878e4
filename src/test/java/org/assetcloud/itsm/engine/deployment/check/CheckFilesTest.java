package org.assetcloud.itsm.engine.deployment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assetcloud.itsm.engine.deployment.check.file.Deployed;
import org.junit.jupiter.api.Test;

class CheckFilesTest {

  private final AtomicLong nanos = new AtomicLong();

  @Test
  void aCheckThatTakesTooLongIsGivenUpAndSaysSo() throws IOException {
    byte[] table = Files.readAllBytes(Path.of("bpmn/ticket/ticketRouting.dmn"));
    CheckFiles slow = new CheckFiles(Map.of(), List.of(), List.of(), () -> nanos.addAndGet(Duration.ofSeconds(1).toNanos()));

    assertThat(slow.faults(Map.of("a.dmn", table), Deployed.NOTHING)).extracting(Fault::text)
        .containsExactly("a.dmn：检查超过 10 秒，已停止；请把文件分几次部署，或者减少表的行数和可选的值。【规则：文件可以部署】");
    assertThat(new CheckFiles(Map.of(), List.of(), List.of(), nanos::incrementAndGet).faults(Map.of("a.dmn", table), Deployed.NOTHING)).isEmpty();
  }

  /** As large as it is read, and as many cases as are tried. */
  @Test
  void theLargestFilesAreReadInTime() {
    String values = IntStream.range(0, 70).mapToObj("\"V%d\""::formatted).collect(Collectors.joining(","));
    String row = "<rule><inputEntry><text>%s</text></inputEntry><inputEntry><text>not(\"V1\")</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>";
    String rows = IntStream.range(0, 200).mapToObj(number -> row.formatted("\"V%d\",\"V%d\"".formatted(number % 70, number % 69)))
        .collect(Collectors.joining());
    String input = "<input><inputExpression typeRef=\"string\"><text>%s</text></inputExpression><inputValues><text>" + values + "</text></inputValues></input>";
    String table = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"d\" namespace=\"n\">"
        + "<decision id=\"large\" name=\"大\"><decisionTable hitPolicy=\"UNIQUE\">" + input.formatted("a") + input.formatted("b")
        + "<output name=\"c\" typeRef=\"integer\" />" + rows + "</decisionTable></decision></definitions>";
    long begun = System.nanoTime();

    List<Fault> faults = new CheckFiles(Map.of(), List.of(), List.of()).faults(Map.of("large.dmn", table.getBytes(StandardCharsets.UTF_8)),
        Deployed.NOTHING);

    assertThat(faults).extracting(Fault::rule).contains("唯一命中的行不重叠");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void theLargestModelIsReadInTime() {
    String task = "<bpmn:userTask id=\"t%1$d\" name=\"n\"><bpmn:incoming>f%1$d</bpmn:incoming></bpmn:userTask>"
        + "<bpmn:sequenceFlow id=\"f%1$d\" sourceRef=\"t%2$d\" targetRef=\"t%1$d\" />";
    String model = "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" id=\"d\" targetNamespace=\"n\">"
        + "<bpmn:process id=\"large\" isExecutable=\"true\">" + IntStream.range(1, 1_600).mapToObj(number -> task.formatted(number, number % 1_599 + 1))
        .collect(Collectors.joining()) + "</bpmn:process></bpmn:definitions>";
    long begun = System.nanoTime();

    List<Fault> faults = new CheckFiles(Map.of(), List.of(), List.of()).faults(Map.of("large.bpmn", model.getBytes(StandardCharsets.UTF_8)),
        Deployed.NOTHING);

    assertThat(faults).extracting(Fault::rule).contains("每个节点都能走到");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
  }
}
