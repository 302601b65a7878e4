package org.assetcloud.itsm.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** An SMS gateway on 127.0.0.1 that answers as a test tells it to, one answer for each call, and takes everything after that. */
public final class ScriptedGateway {

  /** Longer than anybody waits. */
  public static final int SLOW = -1;

  private static final ScriptedGateway SHARED = new ScriptedGateway();

  /** A call that came in. */
  public record Call(String path, Headers headers, String body) {}

  private final HttpServer server;
  private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  private ScriptedGateway() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newCachedThreadPool(work -> {
      Thread thread = new Thread(work, "scripted-gateway");
      thread.setDaemon(true);
      return thread;
    }));
    server.start();
  }

  /** Tells an application where it is. */
  static class Address implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      MapPropertySource address = new MapPropertySource("scripted gateway", Map.of("itsm.sms.url", SHARED.url()));
      context.getEnvironment().getPropertySources().addFirst(address);
    }
  }

  /** The gateway of this JVM. */
  public static ScriptedGateway shared() {
    return SHARED;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
  }

  /** Forgets what came in and says what to answer from now on: statuses, or {@link #SLOW}. */
  public void script(Integer... statuses) {
    calls.clear();
    answers.clear();
    answers.addAll(List.of(statuses));
  }

  public List<Call> calls() {
    return List.copyOf(calls);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    calls.add(new Call(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
    Integer status = answers.poll();
    if (status != null && status == SLOW) {
      pause();
    }
    exchange.getResponseHeaders().set("Location", "/elsewhere");
    exchange.sendResponseHeaders(status == null || status == SLOW ? 202 : status, -1);
    exchange.close();
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(3);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
