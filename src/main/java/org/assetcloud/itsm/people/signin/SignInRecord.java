package org.assetcloud.itsm.people.signin;

import java.time.Instant;
import org.assetcloud.itsm.shared.text.Labelled;

/**
 * That somebody signed in or tried to.
 *
 * @param account null where nobody has the id that was given
 * @param from the address of the network it came from
 */
public record SignInRecord(Instant at, String account, String from, Result result) {

  /**
   * {@code LOCKED}: too many wrong passwords before, so this one was not looked at; {@code DISABLED}: the right password of an account that
   * may not be used; {@code ADDRESS}: the right key of a program, from an address that is not one of its own. The rest is about the second
   * factor, {@code RECOVERY} that a recovery code was used, {@code RENEWED} that there are new ones.
   */
  public enum Result implements Labelled {
    SUCCESS("成功"),
    WRONG("用户名或密码不正确"),
    LOCKED("已锁定"),
    DISABLED("账号已停用"),
    ADDRESS("不允许的网络地址"),
    WRONG_CODE("验证码不正确"),
    RECOVERY("使用了恢复码"),
    ENROLLED("启用登录验证码"),
    RENEWED("更换恢复码"),
    REMOVED("停用登录验证码"),
    RESET("安全管理员重置登录验证码");

    private final String label;

    Result(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
