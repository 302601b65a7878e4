package org.assetcloud.itsm.people.account.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.step.FormContext;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.Account;
import org.assetcloud.itsm.people.account.Accounts;
import org.assetcloud.itsm.people.account.RoleRequest;
import org.assetcloud.itsm.people.account.RoleRequests;
import org.assetcloud.itsm.shared.text.InWords;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the bureau's operator sees of a request: who shall hold what, why, and what they hold already. */
@Component
class RoleGrantForm implements FormContext {

  private final RoleRequests requests;
  private final Accounts accounts;
  private final Names names;

  RoleGrantForm(RoleRequests requests, Accounts accounts, Names names) {
    this.requests = requests;
    this.accounts = accounts;
    this.names = names;
  }

  @Override
  public String processKey() {
    return RoleGrant.KEY;
  }

  @Override
  public Map<String, Object> of(Task task, String number) {
    RoleRequest request = requests.find(number).orElseThrow();
    Map<String, String> called = names.of(List.of(request.person(), request.askedBy()));
    List<Role> held = accounts.find(request.person()).map(Account::roles).orElse(List.of());
    return Map.of("number", number, "roleInWords", request.role().label(),
        "deadline", task.getDueDate() == null ? "" : InWords.instant(task.getDueDate().toInstant()),
        "person", named(called, request.person()), "askedByInWords", named(called, request.askedBy()),
        "heldInWords", held.isEmpty() ? "没有" : held.stream().map(Role::label).collect(Collectors.joining("、")),
        "reasonInWords", request.reason());
  }

  private static String named(Map<String, String> called, String id) {
    return "%s（%s）".formatted(called.get(id), id);
  }
}
