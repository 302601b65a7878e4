package org.assetcloud.itsm.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection to 127.0.0.1 on which a test writes every byte of a request itself. */
public final class Wire implements AutoCloseable {

  private static final int LONGEST_WAIT_MILLIS = 60_000;

  private final Socket socket;

  public Wire(int port) {
    try {
      socket = new Socket("127.0.0.1", port);
      socket.setSoTimeout(LONGEST_WAIT_MILLIS);
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  /** Lines of the head, with a line break after each. */
  public Wire lines(String... lines) {
    return text(String.join("\r\n", lines) + "\r\n");
  }

  public Wire text(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return this;
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  /** All that is answered until the other side closes. */
  public String rest() {
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException already) {
      // closed is closed
    }
  }
}
