package org.assetcloud.itsm.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.assetcloud.itsm.ItsmApplication;

/** The application as it is delivered, in a JVM of its own with its folder as working directory; stopped by its process handle. */
public final class StartedSystem implements AutoCloseable {

  /** A test starts and is done; a benchmark runs with {@code -Dstarted.compiler=-XX:+TieredCompilation}, as production does. */
  private static final String COMPILER = System.getProperty("started.compiler", "-XX:TieredStopAtLevel=1");

  private static final Duration LONGEST_START = Duration.ofMinutes(4);

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final Process process;
  private final File log;

  private StartedSystem(int port, Process process, File log) {
    this.port = port;
    this.process = process;
    this.log = log;
  }

  /** Starts the demo without its data and waits until it answers; a fresh folder starts at ten to midnight before the holiday of 2026-02-15. */
  public static StartedSystem demo(Path folder) throws IOException, InterruptedException {
    return server(folder, Map.of(), "--itsm.demo.now=2026-02-14T23:50:00+08:00", "--itsm.demo.data=false");
  }

  /** Starts the application and waits until it answers. */
  public static StartedSystem server(Path folder, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    return starting(folder, environment, arguments).untilHealthy();
  }

  /** Starts the application and does not wait. */
  public static StartedSystem starting(Path folder, Map<String, String> environment, String... arguments) throws IOException {
    int port = freePort();
    List<String> all = new ArrayList<>(List.of("--server.port=" + port, "--itsm.operations.port=0"));
    all.addAll(List.of(arguments));
    File log = Files.createTempFile(folder, "itsm-", ".log").toFile();
    Process process = java(folder, environment, all).redirectErrorStream(true).redirectOutput(log).start();
    return new StartedSystem(port, process, log);
  }

  private StartedSystem untilHealthy() throws InterruptedException {
    long giveUp = System.nanoTime() + LONGEST_START.toNanos();
    while (!healthy()) {
      assertThat(process.isAlive() && System.nanoTime() < giveUp).as(() -> read(log)).isTrue();
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return this;
  }

  /** What a command said, and how it ended. */
  public record Ended(int exitCode, String said) {}

  /** Runs the application as a command that ends by itself. */
  public static Ended command(Path folder, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
    Process process = java(folder, environment, List.of(arguments)).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(said).isTrue();
    return new Ended(process.exitValue(), said);
  }

  private static ProcessBuilder java(Path folder, Map<String, String> environment, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m",
        "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", COMPILER, "-cp", delivered(),
        ItsmApplication.class.getName()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    return builder;
  }

  /** The class path without what only tests have. */
  private static String delivered() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** As a power cut would. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  public boolean alive() {
    return process.isAlive();
  }

  /** Whether it says that it is ready. */
  public boolean healthy() throws InterruptedException {
    try {
      return client.send(HttpRequest.newBuilder(uri("/actuator/health")).build(), BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static String read(File log) {
    try {
      return Files.readString(log.toPath());
    } catch (IOException unreadable) {
      return unreadable.getMessage();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
