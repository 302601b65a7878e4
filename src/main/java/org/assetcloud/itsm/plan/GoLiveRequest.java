package org.assetcloud.itsm.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a caller says when asking for the plan of a first go-live, as it was typed; null is absent. */
public record GoLiveRequest(String title, String releaseAt, String risk) {

  /** What was said, by the fields' names, without what is absent. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", title);
    values.put("releaseAt", releaseAt);
    values.put("risk", risk);
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
