package org.assetcloud.itsm.people.grant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.Account;
import org.assetcloud.itsm.people.account.Accounts;
import org.springframework.stereotype.Component;

/**
 * A role for a person, as {@link GiveRole} has it, and what the operator sees of the request: who shall hold what, why, and what they hold.
 */
@Component
class GrantedRole implements GrantKind {

  private final RoleRequests requests;
  private final GiveRole giveRole;
  private final Accounts accounts;
  private final Names names;

  GrantedRole(RoleRequests requests, GiveRole giveRole, Accounts accounts, Names names) {
    this.requests = requests;
    this.giveRole = giveRole;
    this.accounts = accounts;
    this.names = names;
  }

  @Override
  public String series() {
    return RoleRequest.SERIES;
  }

  @Override
  public String kind() {
    return "ROLE";
  }

  @Override
  public Instant askedAt(String number) {
    return request(number).askedAt();
  }

  @Override
  public boolean confirmed(String number) {
    return request(number).state() == RoleRequest.State.CONFIRMED;
  }

  @Override
  public void checkAnswerer(String number, String by) {
    giveRole.checkAnswerer(number, by);
  }

  @Override
  public void decide(String number, RoleDecision decision, String comment) {
    giveRole.decide(number, decision, comment);
  }

  @Override
  public Map<String, Object> shown(String number) {
    RoleRequest request = request(number);
    Map<String, String> called = names.of(List.of(request.person(), request.askedBy()));
    List<Role> held = accounts.find(request.person()).map(Account::roles).orElse(List.of());
    return Map.of("roleInWords", request.role().label(),
        "person", named(called, request.person()), "askedByInWords", named(called, request.askedBy()),
        "heldInWords", held.isEmpty() ? "没有" : held.stream().map(Role::label).collect(Collectors.joining("、")),
        "reasonInWords", request.reason());
  }

  private RoleRequest request(String number) {
    return requests.find(number).orElseThrow();
  }

  private static String named(Map<String, String> called, String id) {
    return "%s（%s）".formatted(called.get(id), id);
  }
}
