package org.assetcloud.itsm.people.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Side;
import org.assetcloud.itsm.people.account.Account;
import org.assetcloud.itsm.people.account.OfficersHand;
import org.assetcloud.itsm.people.signin.SignInRecord.Result;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes away the second factor of somebody who lost phone and recovery codes (R7.1); the password stays, the sessions end. */
@Component
public class ResetFactor {

  private final OfficersHand officer;
  private final FactorChanged changed;
  private final Members members;
  private final TellPeople tellPeople;
  private final Clock clock;

  ResetFactor(OfficersHand officer, FactorChanged changed, Members members, TellPeople tellPeople, Clock clock) {
    this.officer = officer;
    this.changed = changed;
    this.members = members;
    this.tellPeople = tellPeople;
    this.clock = clock;
  }

  /**
   * The person is told, and of an account of the bureau its leader as well: whoever resets could enrol an own phone, given the password.
   *
   * @throws org.assetcloud.itsm.shared.Forbidden for anybody but the security officer, and for the own account
   * @throws org.assetcloud.itsm.shared.Conflict where none is enrolled
   */
  @Transactional
  public void reset(String id) {
    Account account = officer.on(id, "重置登录验证码");
    changed.removed(id, Result.RESET, null);
    List<String> told = new ArrayList<>(List.of(id));
    if (account.roles().stream().map(Role::side).anyMatch(Side.BUREAU::equals)) {
      told.addAll(members.of(Role.BUREAU_LEADER));
    }
    Instant now = clock.instant();
    tellPeople.tell(told, new Announcement("SECOND-FACTOR-RESET/%s/%d".formatted(id, now.getEpochSecond()),
        NotificationKind.INFORMATION, "账号", null, "安全管理员重置了账号 %s（%s）的登录验证码，原来的手机和恢复码不能再用。如果不是本人要求的，请立即联系采购人分管领导。"
            .formatted(id, account.name()), now));
  }
}
