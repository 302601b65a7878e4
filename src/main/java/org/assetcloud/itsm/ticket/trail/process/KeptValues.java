package org.assetcloud.itsm.ticket.trail.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.text.Labelled;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.trail.TicketPath;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The variables of a ticket's process that are known to hold nothing personal; whatever else a model keeps stays unread (R7.1). */
@Component
class KeptValues {

  private record Known(String label, UnaryOperator<String> inWords) {

    TicketPath.Value of(String value) {
      return new TicketPath.Value(label, inWords.apply(value));
    }
  }

  private static final Map<String, Known> KNOWN = known();

  private final ProcessEngine engine;

  KeptValues(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  List<TicketPath.Value> of(String instance) {
    Map<String, Object> kept = engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(instance)
        .activityInstanceIdIn(instance).variableNameIn(KNOWN.keySet().toArray(String[]::new)).list().stream()
        .filter(one -> one.getValue() != null)
        .collect(Collectors.toMap(HistoricVariableInstance::getName, HistoricVariableInstance::getValue, (one, other) -> one));
    return KNOWN.entrySet().stream().filter(each -> kept.containsKey(each.getKey()))
        .map(each -> each.getValue().of(kept.get(each.getKey()).toString())).toList();
  }

  private static Map<String, Known> known() {
    Map<String, Known> known = new LinkedHashMap<>();
    known.put("number", new Known("工单编号", UnaryOperator.identity()));
    known.put("category", new Known("类别", code -> word(Category.values(), code)));
    known.put("severity", new Known("严重程度", code -> word(Severity.values(), code)));
    known.put("requesterUnit", new Known("单位", UnaryOperator.identity()));
    known.put("title", new Known("标题", UnaryOperator.identity()));
    return known;
  }

  private static String word(Labelled[] choices, String code) {
    return Stream.of(choices).filter(each -> each.code().equals(code)).map(Labelled::label).findFirst().orElse(code);
  }
}
