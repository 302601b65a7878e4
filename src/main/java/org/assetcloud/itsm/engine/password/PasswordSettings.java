package org.assetcloud.itsm.engine.password;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How slow a password's hash is.
 *
 * @param strength the base-two logarithm of bcrypt's rounds; a changed value holds for passwords set from then on
 */
@Validated
@ConfigurationProperties("itsm.password")
record PasswordSettings(@Min(4) @Max(16) int strength) {}
