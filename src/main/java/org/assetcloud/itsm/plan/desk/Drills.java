package org.assetcloud.itsm.plan.desk;

import java.util.List;

/** The drills of plans on record. */
public interface Drills {

  void add(String number, Drill drill);

  List<Drill> drills(String number);
}
