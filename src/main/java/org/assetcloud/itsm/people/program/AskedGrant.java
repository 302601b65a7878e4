package org.assetcloud.itsm.people.program;

import java.time.LocalDate;
import java.util.List;

/** What is asked for a program, as it came: any of it may be missing or wrong. */
public record AskedGrant(List<String> calls, List<String> addresses, LocalDate until, String reason) {}
