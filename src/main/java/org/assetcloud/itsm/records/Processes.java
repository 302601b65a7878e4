package org.assetcloud.itsm.records;

import java.util.List;

/** The processes of a feature, for what has to know all of them; a bean of the feature. */
public interface Processes {

  List<ProcessRights> processes();
}
