package org.assetcloud.itsm.plan.persistence;

import java.util.List;
import org.assetcloud.itsm.plan.desk.Drill;
import org.assetcloud.itsm.plan.desk.Drills;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDrills implements Drills {

  private final PlanMapper plans;

  MyBatisDrills(PlanMapper plans) {
    this.plans = plans;
  }

  @Override
  public void add(String number, Drill drill) {
    plans.insertDrill(number, drill);
  }

  @Override
  public List<Drill> drills(String number) {
    return plans.drills(number);
  }
}
