package org.assetcloud.itsm.engine.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses at the door what is no reading, from whoever holds only roles that look at the work of others (R7.1). The engine would refuse
 * most of it too, but hides much behind 404 or 422, and does some without a question. Steps of a task go on to the engine, which knows whose
 * task it is: an escalation may be the director's. Who holds another role as well is judged by the engine alone.
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

  private final IdentityService identity;

  ReadersOnlyRead(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return READING_METHODS.contains(request.getMethod()) || request.getMethod().equals("POST") && passes(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (onlyReads(request.getRemoteUser())) {
      SurfacedProblem.remember(new Forbidden("only-reads", "您的角色只能查看，不能进行此操作。"));
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean passes(String path) {
    return STEPS.matcher(path).matches() || QUERIES.stream().anyMatch(query -> query.matcher(path).matches());
  }

  private boolean onlyReads(String person) {
    List<Group> groups = person == null ? List.of() : identity.createGroupQuery().groupMember(person).list();
    return !groups.isEmpty() && groups.stream().allMatch(group -> READERS.stream().anyMatch(role -> role.id().equals(group.getId())));
  }
}
