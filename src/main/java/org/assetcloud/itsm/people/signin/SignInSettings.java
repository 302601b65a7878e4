package org.assetcloud.itsm.people.signin;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is kept about sign-ins.
 *
 * @param kept how long the record of a sign-in is kept; not less than the six months that the law asks for (网络安全法)
 */
@Validated
@ConfigurationProperties("itsm.sign-ins")
record SignInSettings(@DurationMin(days = 184) @DefaultValue("P400D") Duration kept) {}
