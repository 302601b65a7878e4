package org.assetcloud.itsm.engine.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.assetcloud.itsm.engine.login.code.HalfLogin;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.EntryCondition;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.people.Role;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page, and the page it leads to. */
@Controller
class Pages {

  /** Those whom the policy lets into Cockpit. */
  private static final Role[] MONITORS = {Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER,
      Role.AUDITOR, Role.PROCESS_OWNER, Role.SYSTEM_ADMIN};

  private static final Pattern DAY = Pattern.compile("[01][0-9]-[0-3][0-9]-[0-2][0-9]:[0-5][0-9]");
  private static final Pattern TIME = Pattern.compile("[0-2][0-9]:[0-5][0-9]");

  private final CurrentUser person;
  private final Names names;
  private final List<EntryCondition> conditions;
  private final Environment environment;

  Pages(CurrentUser person, Names names, List<EntryCondition> conditions, Environment environment) {
    this.person = person;
    this.names = names;
    this.conditions = conditions;
    this.environment = environment;
  }

  @ModelAttribute("demo")
  boolean demo() {
    return environment.acceptsProfiles(Profiles.of("demo"));
  }

  @GetMapping(Doors.SIGN_IN)
  String signIn(@RequestParam(required = false) String locked, @RequestParam(required = false) String codes, Model page) {
    page.addAttribute("codesLockedUntil", codes != null && DAY.matcher(codes).matches() ? Refusal.spoken(codes) : null);
    page.addAttribute("lockedUntil", locked != null && TIME.matcher(locked).matches() ? locked : null);
    return "sign-in";
  }

  /** The second step of those who have a second factor. */
  @GetMapping(Doors.SIGN_IN_CODE)
  String code(HttpServletRequest request, Model page) {
    return HalfLogin.of(request).map(half -> {
      page.addAttribute("person", half.person());
      return "sign-in-code";
    }).orElse("redirect:" + Doors.SIGN_IN + "?over");
  }

  /** Where a second factor is enrolled; whoever has to have one is led here until it is. */
  @GetMapping(Doors.SECOND_FACTOR)
  String secondFactor(Model page) {
    page.addAttribute("person", names.of(List.of(person.id())).get(person.id()));
    page.addAttribute("held", unmet(Doors.SECOND_FACTOR));
    return "second-factor";
  }

  /** Where the own password is changed; whoever was given a one-time password is led here until it is. */
  @GetMapping(Doors.OWN_PASSWORD)
  String ownPassword(Model page) {
    page.addAttribute("person", names.of(List.of(person.id())).get(person.id()));
    page.addAttribute("oneTime", unmet(Doors.OWN_PASSWORD));
    return "own-password";
  }

  private boolean unmet(String path) {
    return conditions.stream().anyMatch(condition -> condition.page().equals(path) && condition.unmet(person.id()));
  }

  @GetMapping("/")
  String start(Model page) {
    List<Role> roles = person.roles().stream().sorted().toList();
    page.addAttribute("person", names.of(List.of(person.id())).get(person.id()));
    page.addAttribute("monitors", person.holds(MONITORS));
    page.addAttribute("administers", person.holds(Role.SYSTEM_ADMIN, Role.AUDITOR));
    page.addAttribute("roles", roles.stream().map(Role::label).toList());
    return "start";
  }
}
