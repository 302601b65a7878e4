package org.assetcloud.itsm.change.template;

import java.util.List;

/** The catalogue of changes that are approved once for all. */
public interface ChangeTemplates {

  /** The template, if it is approved now; null otherwise. */
  ChangeTemplate approved(long id);

  /** @throws org.assetcloud.itsm.shared.NotFound where there is none */
  ChangeTemplate get(long id);

  /** @return its id */
  long add(ChangeTemplate proposed);

  void answer(ChangeTemplate answered);

  /** Newest first. */
  List<ChangeTemplate> list(long offset, int size);

  long count();
}
