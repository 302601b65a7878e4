package org.assetcloud.itsm.engine.deployment;

import java.time.Clock;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the process owners of each difference between what they deployed and what the product brought, once (design section 8, item 25). */
@Component
class TellOfHeldBackModels {

  private final HeldBackModels heldBack;
  private final Members members;
  private final TellPeople tellPeople;
  private final Clock clock;

  TellOfHeldBackModels(HeldBackModels heldBack, Members members, TellPeople tellPeople, Clock clock) {
    this.heldBack = heldBack;
    this.members = members;
    this.tellPeople = tellPeople;
    this.clock = clock;
  }

  @Transactional
  @EventListener(ApplicationReadyEvent.class)
  public void tell() {
    heldBack.all().forEach(model -> tellPeople.tell(members.of(Role.PROCESS_OWNER), new Announcement(
        "HELD-BACK/%s/%s".formatted(model.key(), model.digest()), NotificationKind.INFORMATION, model.key(), null,
        "新版本自带的“%s”与您部署的不同，仍以您部署的为准，请比较后决定是否更新。".formatted(model.key()), clock.instant())));
  }
}
