package org.assetcloud.itsm.change;

import java.util.List;

/** The changes on record as lists read them. */
public interface ChangeFiles {

  /** Newest first, without what is long. */
  List<Change> find(ChangeFilter filter, long offset, int size);

  long count(ChangeFilter filter);
}
