package org.assetcloud.itsm;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Service management of the asset cloud platform: one application with the engine, its web applications and the HTTP API. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class ItsmApplication {

  public static void main(String[] args) {
    SpringApplication.run(ItsmApplication.class, args);
  }
}
