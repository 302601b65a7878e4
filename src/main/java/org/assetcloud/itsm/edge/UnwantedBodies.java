package org.assetcloud.itsm.edge;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * The server reads what is left of a body after it has answered, so that the sender sees the answer, and waits for it as long as it takes.
 * Here it waits a moment for a stranger's body, and for few at once; then it leaves the rest and closes the connection.
 */
final class UnwantedBodies extends ValveBase {

  private static final String UNWANTED = UnwantedBodies.class.getName();
  private static final String LEAVE = UNWANTED + ".leave";
  private static final int PLACES = 10;
  private static final int MOST = 1 << 20;
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final Semaphore places = new Semaphore(PLACES);

  UnwantedBodies() {
    super(true);
  }

  /** Nobody will read this request's body. */
  static void mark(ServletRequest request) {
    request.setAttribute(UNWANTED, true);
  }

  /** Has the connection closed after the answer, whatever is still to come. */
  static void leave(ServletRequest request) {
    if (request.getAttribute(LEAVE) instanceof Runnable leave) {
      leave.run();
    }
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    request.setAttribute(LEAVE, (Runnable) () -> request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null));
    getNext().invoke(request, response);
    if (!request.isAsync() && (request.getAttribute(UNWANTED) != null || response.getStatus() == Response.SC_UNAUTHORIZED)) {
      response.finishResponse();
      if (!isRead(request)) {
        waitAMoment(request);
      }
    }
  }

  private static boolean isRead(Request request) {
    AtomicBoolean read = new AtomicBoolean();
    request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
    return read.get();
  }

  private void waitAMoment(Request request) {
    if (!places.tryAcquire()) {
      leave(request);
      return;
    }
    try {
      if (!readToTheEnd(request)) {
        leave(request);
      }
    } catch (IOException | IllegalStateException broken) {
      leave(request);
    } finally {
      places.release();
    }
  }

  private static boolean readToTheEnd(Request request) throws IOException {
    byte[] piece = new byte[8192];
    long until = System.nanoTime() + TimeUnit.NANOSECONDS.convert(LONGEST);
    int left = MOST;
    while (left > 0 && System.nanoTime() - until < 0) {
      int read = request.getInputStream().read(piece);
      if (read < 0) {
        return true;
      }
      left -= read;
    }
    return false;
  }
}
