package org.assetcloud.itsm.engine.login.program;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.assetcloud.itsm.engine.login.NotNow;
import org.assetcloud.itsm.engine.login.OriginOfRequest;
import org.assetcloud.itsm.engine.login.Refusal;
import org.assetcloud.itsm.people.program.EnterAsProgram;
import org.assetcloud.itsm.people.program.Program;
import org.assetcloud.itsm.people.signin.Checked;
import org.assetcloud.itsm.people.signin.Checked.Outcome;
import org.assetcloud.itsm.shared.Forbidden;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in and acts as it while the request lasts, without any right of its own: those are {@link CallsOfPrograms}' to give. */
final class ProgramEnters extends OncePerRequestFilter {

  private final EnterAsProgram enter;
  private final OriginOfRequest origins;
  private final Refusal refusal;
  private final ProcessEngine engine;

  ProgramEnters(EnterAsProgram enter, OriginOfRequest origins, Refusal refusal, ProcessEngine engine) {
    this.enter = enter;
    this.origins = origins;
    this.refusal = refusal;
    this.engine = engine;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    UsernamePasswordAuthenticationToken said = new BasicAuthenticationConverter().convert(request);
    EnterAsProgram.Entry entry;
    try {
      entry = enter.enter(said.getName(), said.getCredentials().toString(), origins.of(request));
    } catch (Forbidden refused) {
      refusal.refuse(response, refused);
      return;
    }
    if (entry.checked().right()) {
      act(entry.program(), request, response, chain);
    } else {
      refusal.commence(request, response, why(entry.checked()));
    }
  }

  private void act(Program program, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SecurityContextHolder.setContext(
        new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(program.id(), null, List.of())));
    engine.getIdentityService().setAuthentication(program.id(), List.of());
    request.setAttribute(CallsOfPrograms.PROGRAM, program);
    try {
      chain.doFilter(request, response);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private static AuthenticationException why(Checked checked) {
    return checked.outcome() == Outcome.WRONG ? new BadCredentialsException("Wrong id or key") : NotNow.password(checked.until());
  }
}
