package org.assetcloud.itsm.engine.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses at the door what is no reading, from whoever holds only roles that look at the work of others (R7.1). The engine would refuse
 * most of it too, but hides much behind 404 or 422, and does some without a question. Steps of a task go on to the engine, which knows whose
 * task it is: an escalation may be the director's. So do starts that the policy declares for a role of theirs, but never the auditor's.
 * Who holds another role as well is judged by the engine alone.
 */
final class ReadersOnlyRead extends OncePerRequestFilter {

  private static final Set<Role> READERS = Set.of(Role.AUDITOR, Role.BUREAU_LEADER, Role.BUREAU_OPERATOR, Role.CONTRACTOR_DIRECTOR);
  private static final Set<String> READING_METHODS = Set.of("GET", "HEAD", "OPTIONS");
  private static final String ENGINE = "(/engine-rest|/camunda/api/engine)(/engine/[^/]+)?";
  private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/[^/]+";

  /** Queries whose conditions are too long for an address. */
  private static final List<Pattern> QUERIES = Stream.of(
      ENGINE + "/(task|process-instance|execution|job|job-definition|variable-instance|external-task|group|case-instance|case-execution)(/count)?",
      ENGINE + "/history/(process-instance|activity-instance|variable-instance|task|job-log|external-task-log|case-instance|detail)(/count)?",
      ENGINE + "/filter/[^/]+/(list|count|singleResult)",
      ENGINE + "/identity/password-policy",
      COCKPIT + "/(process-instance|incident)(/count)?",
      COCKPIT + "/(process-instance|process-definition)/[^/]+/called-process-(instances|definitions)").map(Pattern::compile).toList();

  private static final Pattern STEPS = Pattern.compile(ENGINE + "/task/[^/]+/(claim|unclaim|complete|submit-form)");

  private static final Pattern START =
      Pattern.compile(ENGINE + "/process-definition/(key/(?<key>[^/]+)|(?<id>[^/]+))/(start|submit-form)");

  private final ProcessEngine engine;

  ReadersOnlyRead(ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return READING_METHODS.contains(request.getMethod()) || request.getMethod().equals("POST") && passes(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    List<String> groups = groups(request.getRemoteUser());
    if (onlyReads(groups) && !starts(request, groups)) {
      SurfacedProblem.remember(new Forbidden("only-reads", "您的角色只能查看，不能进行此操作。"));
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean passes(String path) {
    return STEPS.matcher(path).matches() || QUERIES.stream().anyMatch(query -> query.matcher(path).matches());
  }

  private List<String> groups(String person) {
    return person == null ? List.of()
        : engine.getIdentityService().createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
  }

  private static boolean onlyReads(List<String> groups) {
    return !groups.isEmpty() && groups.stream().allMatch(group -> READERS.stream().anyMatch(role -> role.id().equals(group)));
  }

  /** Whether one of the groups, the auditor's aside, may start what is asked for. */
  private boolean starts(HttpServletRequest request, List<String> groups) {
    Matcher start = START.matcher(request.getRequestURI());
    if (!request.getMethod().equals("POST") || !start.matches()) {
      return false;
    }
    List<String> starters = groups.stream().filter(group -> !group.equals(Role.AUDITOR.id())).toList();
    String key = start.group("key") != null ? start.group("key") : key(start.group("id"));
    return !starters.isEmpty() && key != null && engine.getAuthorizationService()
        .isUserAuthorized(request.getRemoteUser(), starters, Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, key);
  }

  private String key(String definition) {
    ProcessDefinition found = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionId(definition).singleResult();
    return found == null ? null : found.getKey();
  }
}
