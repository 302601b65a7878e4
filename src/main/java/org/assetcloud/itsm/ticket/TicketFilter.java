package org.assetcloud.itsm.ticket;

/**
 * Which tickets a list is to show; null is any.
 *
 * @param overdue whether a clock that still runs has passed its deadline
 * @param unit the requester's unit, as it is on record
 * @param text part of number, title, description, requester or phone
 */
public record TicketFilter(TicketStatus status, Severity severity, Category category, Boolean overdue, String unit, String text) {}
