package org.assetcloud.itsm.change.module;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The register of modules. Names are the same where their {@link org.assetcloud.itsm.shared.text.NameForm} is. */
public interface Modules {

  /** The names, in the order that was wanted. */
  List<String> all();

  /** How often the register was changed. */
  int version();

  /** Until the transaction ends nobody else changes the register, or names a module that may be removed. */
  void lock();

  /** Which of these forms are in the register; they stay in it until the transaction ends. */
  Set<String> known(Collection<String> forms);

  /** Whether any change, freeze or template names it. */
  boolean used(String form);

  /** These names, in this order, are the register from now on. */
  void replace(List<String> names, String by, Instant at);
}
