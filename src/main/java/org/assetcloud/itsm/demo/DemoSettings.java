package org.assetcloud.itsm.demo;

import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the demo profile.
 *
 * @param now the instant a fresh database starts at; absent: the real time. A database that has been started before goes on with its own.
 */
@ConfigurationProperties("itsm.demo")
record DemoSettings(Instant now) {}
