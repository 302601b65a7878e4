package org.assetcloud.itsm.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on an empty database of its own, with its HTTP interfaces on a free port of 127.0.0.1 (see {@link Caller}) and
 * the users of {@link TestPeople}, without a job executor: tests say what acts when. Profile full runs every such test on MySQL as well
 * (see {@link TestDatabase}), except those tagged {@code any-database}: what they ask is decided before any database is.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("wired")
@ExtendWith(LogsNoSecrets.class)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "server.address=127.0.0.1",
    "itsm.operations.port=0",
    "itsm.password.strength=4",
    "camunda.bpm.job-execution.enabled=false"
})
public @interface WiredTest {}
