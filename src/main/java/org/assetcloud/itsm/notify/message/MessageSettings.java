package org.assetcloud.itsm.notify.message;

import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code itsm.message}: what holds for every channel.
 *
 * @param baseAddress where people reach the system, written into messages; absent: no link
 * @param look how often it is looked for what is due, in real time
 * @param threads of each channel, so that one that hangs leaves the other alone
 */
@Validated
@ConfigurationProperties("itsm.message")
record MessageSettings(
    URI baseAddress, @DurationMin(millis = 100) @DefaultValue("PT1S") Duration look, @Min(1) @DefaultValue("2") int threads) {}
