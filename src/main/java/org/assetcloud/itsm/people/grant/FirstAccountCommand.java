package org.assetcloud.itsm.people.grant;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import org.assetcloud.itsm.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Makes the first account and ends, with 0 where it was made and 1 where not. */
@Component
@ConditionalOnProperty("itsm.create-first-account")
class FirstAccountCommand implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAccountCommand.class);

  private final FirstAccount firstAccount;
  private final FirstAccountSettings settings;

  FirstAccountCommand(FirstAccount firstAccount, FirstAccountSettings settings) {
    this.firstAccount = firstAccount;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    try {
      firstAccount.create(settings.createFirstAccount(), settings.role(), password());
      LOG.info("已创建账号 {}（{}）。", settings.createFirstAccount(), settings.role().label());
      System.exit(0);
    } catch (Problem refused) {
      LOG.error(refused.getMessage());
      System.exit(1);
    }
  }

  private String password() throws IOException {
    return settings.firstPassword() != null ? settings.firstPassword()
        : new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
  }
}
