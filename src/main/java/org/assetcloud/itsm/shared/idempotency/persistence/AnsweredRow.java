package org.assetcloud.itsm.shared.idempotency.persistence;

import java.time.Instant;

/** A row of {@code idempotency_key}. */
record AnsweredRow(String digest, Instant at, Integer status, String location, String body) {}
