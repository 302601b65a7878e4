package org.assetcloud.itsm.change.desk;

import java.util.List;
import org.assetcloud.itsm.change.Change;

/** The changes on record as lists read them. */
public interface ChangeFiles {

  /** Newest first, without what is long. */
  List<Change> find(ChangeFilter filter, long offset, int size);

  long count(ChangeFilter filter);
}
