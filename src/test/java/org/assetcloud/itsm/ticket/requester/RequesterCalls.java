package org.assetcloud.itsm.ticket.requester;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.springframework.stereotype.Component;

/** Reports by callers and looks them up in the directory, over HTTP. */
@Component
class RequesterCalls {

  private final TicketCalls calls;
  private final Caller caller;

  RequesterCalls(TicketCalls calls, Caller caller) {
    this.calls = calls;
    this.caller = caller;
  }

  /** Registers a ticket for the caller and says its number. */
  String report(String name, String unit, String phone, String kind) {
    Map<String, Object> report = TicketCalls.fault();
    report.putAll(Map.of("requesterName", name, "requesterUnit", unit));
    report.put("requesterPhone", phone);
    report.put("requesterKind", kind);
    Answer answer = calls.raise("service-desk", report);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.body().get("number").asText();
  }

  List<String> names(String query) {
    return caller.as("specialist").get("/api/requesters?" + query).body().get("items").findValuesAsText("name");
  }

  long id(String name) {
    return caller.as("specialist").get("/api/requesters?text=" + encoded(name)).body().at("/items/0/id").asLong();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
