package org.assetcloud.itsm.people;

import java.util.Collection;
import java.util.Map;

/** What those are called who write and have no account of a person; each bean knows some. */
public interface OtherNames {

  /** The names of those of the ids that it knows; reads nothing where it knows none. */
  Map<String, String> among(Collection<String> ids);
}
