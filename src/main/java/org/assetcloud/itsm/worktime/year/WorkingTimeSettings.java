package org.assetcloud.itsm.worktime.year;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.assetcloud.itsm.worktime.Span;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** {@code itsm.worktime}: the office hours of every working day. */
@Validated
@ConfigurationProperties("itsm.worktime")
record WorkingTimeSettings(@NotEmpty List<Span> officeHours) {}
