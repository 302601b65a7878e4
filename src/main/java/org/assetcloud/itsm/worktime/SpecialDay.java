package org.assetcloud.itsm.worktime;

import java.time.LocalDate;

/**
 * A day that the yearly notice names: off although it may be a weekday, or worked although it is a weekend day (调休).
 *
 * @param name the holiday it belongs to, in Chinese
 */
public record SpecialDay(String name, LocalDate date, boolean off) {}
