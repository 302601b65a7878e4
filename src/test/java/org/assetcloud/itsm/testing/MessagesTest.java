package org.assetcloud.itsm.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * A {@link WiredTest} of an installation that sends mail and SMS. Nothing is sent by itself: tests say when. The gateway is
 * {@link ScriptedGateway#shared()}; the mail server is on the port a test gives the mail sender.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WiredTest
@ContextConfiguration(initializers = {TestDatabase.class, ScriptedGateway.Address.class})
@TestPropertySource(properties = {
    "spring.mail.host=127.0.0.1",
    "spring.mail.port=1",
    "itsm.mail.from=itsm@bureau.example",
    "itsm.mail.connect-timeout=PT1S",
    "itsm.mail.read-timeout=PT1S",
    "itsm.sms.url=https://sms.example/replaced-once-the-gateway-stands",
    "itsm.sms.allowed-hosts=sms.example,127.0.0.1",
    "itsm.sms.secret=a-secret-of-the-tests",
    "itsm.sms.timeout=PT1S",
    "itsm.message.base-address=https://itsm.bureau.example",
    "itsm.message.look=P1D"
})
public @interface MessagesTest {}
