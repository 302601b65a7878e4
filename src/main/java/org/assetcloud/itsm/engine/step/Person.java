package org.assetcloud.itsm.engine.step;

import java.util.concurrent.Callable;
import org.assetcloud.itsm.shared.Forbidden;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** The person behind the running command. */
final class Person {

  private Person() {}

  /** The user id; null for a step of the software itself. */
  static String of(CommandContext command) {
    Authentication authentication = command.getAuthentication();
    return authentication == null ? null : authentication.getUserId();
  }

  /** Refuses to people what only the software may do. */
  static void refused(CommandContext command, String message) {
    if (of(command) != null) {
      throw new Forbidden("not-offered", message);
    }
  }

  /** Reads for the person what the person's own rights need not cover. */
  static <T> T withoutAuthorization(Callable<T> reading) {
    return Context.getCommandContext().runWithoutAuthorization(reading);
  }
}
