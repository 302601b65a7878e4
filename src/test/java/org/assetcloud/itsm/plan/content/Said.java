package org.assetcloud.itsm.plan.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assetcloud.itsm.plan.PlanRequest;
import org.assetcloud.itsm.shared.time.Zone;

/** A plan as a caller says it, of which single fields are said otherwise, by their names in the contract. */
final class Said {

  private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

  private final Map<String, Object> said = new HashMap<>();

  private Said() {}

  /** {@link PlanExamples#content()}. */
  static Said full() {
    PlanContent content = PlanExamples.content();
    Said full = new Said();
    full.said.put("scope", content.scope());
    full.said.put("risks", new ArrayList<>(content.risks().stream().map(row -> row("risk", row.risk(), "likelihood",
        row.likelihood().name(), "effect", row.effect(), "measure", row.measure())).toList()));
    full.said.put("criteria", new ArrayList<>(content.criteria().stream().map(row -> row("kind", row.kind().name(), "criterion",
        row.criterion(), "method", row.method(), "expected", row.expected(), "owner", row.owner(), "deadline",
        row.deadline().atZone(Zone.SHANGHAI).toOffsetDateTime().toString())).toList()));
    full.said.put("actions", new ArrayList<>(content.actions().stream().map(row -> row("step", row.step(), "who", row.who(), "contact",
        row.contact())).toList()));
    full.said.put("tracking", content.tracking());
    return full;
  }

  static Map<String, Object> row(String... namesAndTexts) {
    Map<String, Object> row = new HashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      row.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return row;
  }

  /** @param field such as {@code scope} or {@code risks[1].measure} */
  Said but(String field, String text) {
    Matcher cell = CELL.matcher(field);
    if (cell.matches()) {
      row(cell.group(1), Integer.parseInt(cell.group(2))).put(cell.group(3), text);
    } else {
      said.put(field, text);
    }
    return this;
  }

  Said rows(String part, List<Map<String, Object>> rows) {
    said.put(part, rows);
    return this;
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> row(String part, int row) {
    return ((List<Map<String, Object>>) said.get(part)).get(row);
  }

  PlanRequest request() {
    return new ObjectMapper().convertValue(said, PlanRequest.class);
  }
}
