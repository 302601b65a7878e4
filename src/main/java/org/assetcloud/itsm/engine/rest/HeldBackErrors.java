package org.assetcloud.itsm.engine.rest;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Lets a good answer through as it is written, and keeps what is written after an error status was set. */
final class HeldBackErrors extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private PrintWriter heldWriter;

  HeldBackErrors(HttpServletResponse response) {
    super(response);
  }

  boolean isError() {
    return getStatus() >= SC_BAD_REQUEST && !isCommitted();
  }

  byte[] body() {
    if (heldWriter != null) {
      heldWriter.flush();
    }
    return held.toByteArray();
  }

  @Override
  public void sendError(int status, String message) {
    setStatus(status);
  }

  @Override
  public void sendError(int status) {
    setStatus(status);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return isError() ? new Held() : super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (!isError()) {
      return super.getWriter();
    }
    if (heldWriter == null) {
      heldWriter = new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8));
    }
    return heldWriter;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!isError()) {
      super.flushBuffer();
    }
  }

  @Override
  public void setContentLength(int length) {
    if (!isError()) {
      super.setContentLength(length);
    }
  }

  @Override
  public void setContentLengthLong(long length) {
    if (!isError()) {
      super.setContentLengthLong(length);
    }
  }

  private final class Held extends ServletOutputStream {

    @Override
    public void write(int b) {
      held.write(b);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("An error is written at once");
    }
  }
}
