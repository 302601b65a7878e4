package org.assetcloud.itsm.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * An SMTP server that answers as a test tells it to: {@code on("RCPT", "550 5.1.1 no such user")}. The moments are {@code CONNECT} and
 * the commands, and {@code DOT} after the text. It takes everything where nothing else is said.
 */
public final class ScriptedMailServer implements AutoCloseable {

  /** Says nothing until the server is closed. */
  public static final String HANG = "hang";

  /** Ends the connection without an answer. */
  public static final String DIE = "die";

  private final ServerSocket door;
  private final Map<String, String> script = new ConcurrentHashMap<>();
  private final List<String> texts = new CopyOnWriteArrayList<>();
  private final List<Socket> connections = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  public ScriptedMailServer() throws IOException {
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread accepting = new Thread(this::accept, "scripted-mail");
    accepting.setDaemon(true);
    accepting.start();
  }

  public int port() {
    return door.getLocalPort();
  }

  public ScriptedMailServer on(String moment, String answer) {
    script.put(moment, answer);
    return this;
  }

  /** The texts that came with their final dot, taken or not. */
  public List<String> texts() {
    return List.copyOf(texts);
  }

  /** How often somebody has connected. */
  public int visits() {
    return connections.size();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    door.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = door.accept();
        connections.add(connection);
        Thread talking = new Thread(() -> talk(connection), "scripted-mail-talk");
        talking.setDaemon(true);
        talking.start();
      }
    } catch (IOException end) {
      // closed
    }
  }

  private void talk(Socket connection) {
    try (connection; InputStreamReader letters = new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII)) {
      BufferedReader lines = new BufferedReader(letters);
      boolean goesOn = answer(connection, "CONNECT", "220 scripted");
      for (String line = goesOn ? lines.readLine() : null; line != null; line = goesOn ? lines.readLine() : null) {
        String command = line.split("[ :]")[0].toUpperCase();
        goesOn = answer(connection, command, command.equals("DATA") ? "354 go ahead" : command.equals("QUIT") ? "221 bye" : "250 ok");
        if (goesOn && command.equals("DATA") && script.getOrDefault("DATA", "354").startsWith("354")) {
          texts.add(text(lines));
          goesOn = answer(connection, "DOT", "250 taken");
        }
      }
    } catch (IOException gone) {
      // the caller or the test ended it
    }
  }

  private static String text(BufferedReader lines) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  private boolean answer(Socket connection, String moment, String otherwise) throws IOException {
    String answer = script.getOrDefault(moment, otherwise);
    if (answer.equals(HANG)) {
      await();
      return false;
    }
    if (answer.equals(DIE)) {
      connection.close();
      return false;
    }
    connection.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    return true;
  }

  private void await() {
    try {
      closed.await();
    } catch (InterruptedException interrupted) {
      throw new UncheckedIOException(new IOException(interrupted));
    }
  }
}
