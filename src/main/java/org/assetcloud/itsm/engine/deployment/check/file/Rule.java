package org.assetcloud.itsm.engine.deployment.check.file;

import java.util.stream.Stream;

/** One thing every file of a kind keeps to. */
public interface Rule<F> {

  /** The rule as people read it, in Chinese and in a few words. */
  String name();

  /** Every place where the file breaks it; none where it keeps it. */
  Stream<Broken> brokenBy(F file);
}
