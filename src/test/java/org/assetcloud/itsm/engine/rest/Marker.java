package org.assetcloud.itsm.engine.rest;

import java.util.concurrent.atomic.AtomicInteger;
import org.assetcloud.itsm.engine.expression.ProcessBean;

/** A bean that expressions can reach and that counts how often one did. */
@ProcessBean
public class Marker {

  final AtomicInteger evaluated = new AtomicInteger();

  public String touch() {
    return "touched " + evaluated.incrementAndGet();
  }
}
