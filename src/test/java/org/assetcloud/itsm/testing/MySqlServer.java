package org.assetcloud.itsm.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/**
 * A real MySQL 8.0 on a free port of 127.0.0.1, started when first asked for and stopped with this JVM; its data do not outlive it. It is
 * durable and reads what is committed, as production does (design section 7). The server comes from the folder named by the system
 * property {@code mysql.home}, which profile full unpacks.
 */
public final class MySqlServer {

  private static final Duration LONGEST_START = Duration.ofSeconds(120);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  private final AtomicInteger databases = new AtomicInteger();
  private final Path data;
  private final Path log;
  private final int port;
  private final Process process;

  private MySqlServer() throws IOException, InterruptedException {
    Path work = Files.createTempDirectory(Files.createDirectories(Path.of("target", "mysql-data").toAbsolutePath()), "run");
    this.data = work.resolve("data");
    this.log = work.resolve("mysqld.log");
    this.port = freePort();
    Process initialised = mysqld("--initialize-insecure");
    if (initialised.waitFor() != 0) {
      throw new IllegalStateException("MySQL cannot be initialised:\n" + Files.readString(log));
    }
    this.process = mysqld("--bind-address=127.0.0.1", "--port=" + port, "--socket=mysql.sock", "--pid-file=mysqld.pid", "--mysqlx=OFF",
        "--skip-log-bin", "--performance-schema=OFF", "--innodb-flush-log-at-trx-commit=1",
        "--transaction-isolation=READ-COMMITTED");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(work)));
    waitUntilItAnswers();
  }

  private static final class Shared {

    private static final MySqlServer SERVER = start();

    private static MySqlServer start() {
      try {
        return new MySqlServer();
      } catch (IOException unusable) {
        throw new UncheckedIOException(unusable);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
  }

  /** The server of this JVM. */
  public static MySqlServer shared() {
    return Shared.SERVER;
  }

  /** The address of a new, empty database; user {@code root} without password. */
  public String newDatabase() {
    String name = "itsm_" + databases.incrementAndGet();
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
    } catch (SQLException refused) {
      throw new IllegalStateException("No database could be made", refused);
    }
    return address(name);
  }

  private Process mysqld(String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(home().resolve("bin/mysqld").toString(), "--no-defaults",
        "--basedir=" + home(), "--datadir=" + data, "--log-error-verbosity=2"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    command.addAll(List.of(options));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
  }

  private static Path home() {
    String home = System.getProperty("mysql.home");
    if (home == null) {
      throw new IllegalStateException("No MySQL here: run with -Pfull, or name the folder of a MySQL 8.0 with -Dmysql.home");
    }
    return Path.of(home).toAbsolutePath();
  }

  private void waitUntilItAnswers() throws IOException, InterruptedException {
    long giveUp = System.nanoTime() + LONGEST_START.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > giveUp) {
        throw new IllegalStateException("MySQL does not start:\n" + Files.readString(log));
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private boolean answers() {
    try (Connection connection = connect()) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(address(""), "root", "");
  }

  private String address(String database) {
    return "jdbc:mysql://127.0.0.1:" + port + "/" + database;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void stop(Path work) {
    try {
      process.destroy();
      if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      FileSystemUtils.deleteRecursively(work);
    } catch (IOException | InterruptedException leftBehind) {
      process.destroyForcibly();
    }
  }
}
