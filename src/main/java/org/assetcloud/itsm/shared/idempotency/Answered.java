package org.assetcloud.itsm.shared.idempotency;

/** How a request was answered: status, {@code Location} and body, to be answered again word for word. */
public record Answered(int status, String location, String body) {}
