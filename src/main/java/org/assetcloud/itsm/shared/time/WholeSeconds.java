package org.assetcloud.itsm.shared.time;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The application's only source of time: it ticks in whole seconds, as the columns of the engine and of the domain do. */
@Configuration(proxyBeanMethods = false)
class WholeSeconds {

  @Bean
  @Profile("!demo")
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofSeconds(1));
  }
}
