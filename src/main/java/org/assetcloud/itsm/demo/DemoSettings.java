package org.assetcloud.itsm.demo;

import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the demo profile.
 *
 * @param now the instant a fresh database starts at; absent: the real time. A database that has been started before goes on with its own.
 * @param data whether a fresh database is filled with what has happened before
 */
@ConfigurationProperties("itsm.demo")
record DemoSettings(Instant now, @DefaultValue("true") boolean data) {}
