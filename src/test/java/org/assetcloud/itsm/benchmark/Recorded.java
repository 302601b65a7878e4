package org.assetcloud.itsm.benchmark;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * What an open Tasklist asks the server without anybody touching it.
 *
 * @param calls in the order in which they were made
 * @param period after which it asks the same again, in milliseconds
 */
record Recorded(List<Call> calls, long period) {

  /** @param after milliseconds since the recording began */
  record Call(long after, String method, String path, String accept, String body) {

    /** The path without ids and parameters, to count the same calls together. */
    String kind() {
      return method + " " + path.replaceAll("\\?.*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
    }
  }

  static Recorded of(Page page, long period) {
    List<Call> calls = Collections.synchronizedList(new ArrayList<>());
    long begin = System.nanoTime();
    Consumer<Request> listener = request -> {
      URI uri = URI.create(request.url());
      String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
      if (path.contains("/api/")) {
        calls.add(new Call((System.nanoTime() - begin) / 1_000_000, request.method(), path,
            request.headers().getOrDefault("accept", "*/*"), request.postData()));
      }
    };
    page.onRequest(listener);
    page.waitForTimeout(period);
    page.offRequest(listener);
    return new Recorded(List.copyOf(calls), period);
  }
}
