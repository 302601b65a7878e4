package org.assetcloud.itsm.edge;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Reads a form as it comes, without a thread that waits for it, and lets the request go on when it is there. */
final class ReadForm implements ReadListener, AsyncListener {

  /** How a request whose body does not come is refused. */
  interface Refuse {

    void with(HttpStatus status) throws IOException;
  }

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final AsyncContext waiting;
  private final ServletInputStream sent;
  private final int most;
  private final Refuse refuse;
  private boolean over;
  private boolean refused;

  ReadForm(AsyncContext waiting, int most, Refuse refuse) throws IOException {
    this.waiting = waiting;
    this.sent = waiting.getRequest().getInputStream();
    this.most = most;
    this.refuse = refuse;
  }

  void begin() {
    waiting.addListener(this);
    sent.setReadListener(this);
  }

  /** What was read before the request went on. */
  static byte[] of(HttpServletRequest request) {
    return (byte[]) request.getAttribute(ReadForm.class.getName());
  }

  @Override
  public void onDataAvailable() throws IOException {
    byte[] piece = new byte[1024];
    while (!over && sent.isReady() && !sent.isFinished()) {
      int read = sent.read(piece);
      if (read < 0) {
        return;
      }
      body.write(piece, 0, read);
      if (body.size() > most) {
        end(HttpStatus.PAYLOAD_TOO_LARGE);
      }
    }
  }

  @Override
  public void onAllDataRead() {
    if (!over) {
      over = true;
      waiting.getRequest().setAttribute(ReadForm.class.getName(), body.toByteArray());
      waiting.dispatch();
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) throws IOException {
    if (!over) {
      end(HttpStatus.REQUEST_TIMEOUT);
    }
  }

  @Override
  public void onError(Throwable broken) {
    if (!over) {
      over = true;
      waiting.complete();
    }
  }

  private void end(HttpStatus status) throws IOException {
    over = true;
    refused = true;
    refuse.with(status);
    waiting.complete();
  }

  /** Not before: a connection that is given up earlier stays counted as one that is being answered. */
  @Override
  public void onComplete(AsyncEvent event) {
    if (refused) {
      UnwantedBodies.leave(event.getSuppliedRequest());
    }
  }

  @Override
  public void onError(AsyncEvent event) {
    onError(event.getThrowable());
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // never begun anew
  }
}
