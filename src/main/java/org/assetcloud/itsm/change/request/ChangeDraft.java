package org.assetcloud.itsm.change.request;

import org.assetcloud.itsm.change.ChangeKind;

/**
 * A change that a ticket needs, before anybody planned it.
 *
 * @param by who is to plan it
 */
public record ChangeDraft(String ticket, ChangeKind kind, String title, String reason, String by) {}
