package org.assetcloud.itsm.shared.link;

/**
 * A ticket can only be solved by a change; published in the transaction of the step that said so.
 *
 * @param category the ticket's, by its code
 * @param by who said so
 */
public record TicketNeedsChange(String ticket, String category, String title, String reason, String by) {}
