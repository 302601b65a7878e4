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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.assetcloud.itsm.ItsmApplication;

/** The demo profile as it is delivered, in a JVM of its own, on the H2 file below its folder; stopped by its process handle. */
public final class DemoSystem implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(4);

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final Process process;

  private DemoSystem(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  /** Starts the system and waits until it answers; a fresh folder starts at ten to midnight before the holiday of 2026-02-15. */
  public static DemoSystem start(Path folder) throws IOException, InterruptedException {
    int port = freePort();
    File log = Files.createTempFile(folder, "itsm-", ".log").toFile();
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m",
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), ItsmApplication.class.getName(),
        "--server.port=" + port, "--itsm.operations.port=0", "--itsm.demo.now=2026-02-14T23:50:00+08:00").directory(folder.toFile())
        .redirectErrorStream(true).redirectOutput(log).start();
    DemoSystem system = new DemoSystem(port, process);
    long giveUp = System.nanoTime() + LONGEST_START.toNanos();
    while (!system.healthy()) {
      assertThat(process.isAlive() && System.nanoTime() < giveUp).as(() -> read(log)).isTrue();
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return system;
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

  private boolean healthy() throws InterruptedException {
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
