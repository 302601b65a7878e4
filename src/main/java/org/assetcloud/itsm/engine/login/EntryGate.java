package org.assetcloud.itsm.engine.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.people.EntryCondition;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The one place where doors ask what a person has to do before they open; the list is every {@link EntryCondition} there is. */
@Component
class EntryGate {

  private record Guarded(EntryCondition condition, RequestMatcher open) {}

  private final List<Guarded> conditions;

  EntryGate(List<EntryCondition> conditions) {
    this.conditions = conditions.stream().map(condition -> new Guarded(condition, open(condition))).toList();
  }

  /** The first condition that keeps the person from what is requested. */
  Optional<EntryCondition> unmet(String person, HttpServletRequest request) {
    return conditions.stream().filter(each -> !each.open().matches(request) && each.condition().unmet(person)).map(Guarded::condition)
        .findFirst();
  }

  private static RequestMatcher open(EntryCondition condition) {
    List<RequestMatcher> calls = condition.openCalls().stream().map(call -> call.split(" ", 2)).<RequestMatcher>map(
        call -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.valueOf(call[0]), call[1])).toList();
    return new OrRequestMatcher(new OrRequestMatcher(calls), PathPatternRequestMatcher.withDefaults().matcher(condition.page()));
  }
}
