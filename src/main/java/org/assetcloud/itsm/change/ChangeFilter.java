package org.assetcloud.itsm.change;

/** Which changes are looked for; null is any. */
public record ChangeFilter(ChangeStatus status, ChangeKind kind, ChangeType type, String module, String unit, String text) {}
