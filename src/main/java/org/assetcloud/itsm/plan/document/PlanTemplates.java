package org.assetcloud.itsm.plan.document;

import java.time.Instant;
import java.util.Optional;

/** The templates that the office has made its own; none is ever taken away. */
public interface PlanTemplates {

  /** The one that counts; empty where there is none yet. */
  Optional<byte[]> newest();

  void add(byte[] content, String uploadedBy, Instant uploadedAt);
}
