package org.assetcloud.itsm.engine.start;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Refuses a start with half a mail server or half an SMS gateway: nobody would notice that messages never leave. */
final class MessageConditions {

  private static final Pattern ADDRESS = Pattern.compile("[!-~&&[^@<>(),;:\"]]+@[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)*");
  private static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int SHORTEST_SECRET = 16;

  private final Environment environment;

  private MessageConditions(Environment environment) {
    this.environment = environment;
  }

  static void check(Environment environment) {
    MessageConditions conditions = new MessageConditions(environment);
    conditions.checkMail();
    conditions.checkSms();
    conditions.checkBaseAddress();
  }

  private void checkMail() {
    if (set("spring.mail.username") != set("spring.mail.password")) {
      throw new CannotStart("邮件服务器的用户名（spring.mail.username）和口令（spring.mail.password）须同时设置或同时不设置，请改正。");
    }
    if (!set("spring.mail.host")) {
      require(!set("itsm.mail.from") && !set("spring.mail.username"),
          "设置了发件人或邮件用户名，但没有邮件服务器，请设置 spring.mail.host，或去掉其余邮件设置。");
      return;
    }
    require(set("itsm.mail.from"), "设置了邮件服务器（spring.mail.host），但没有发件人，请设置 itsm.mail.from，或去掉邮件服务器。");
    require(ADDRESS.matcher(text("itsm.mail.from")).matches(), "发件人（itsm.mail.from）须是一个邮箱地址，如 itsm@example.cn，请改正。");
  }

  private void checkSms() {
    List<String> hosts = Binder.get(environment).bind("itsm.sms.allowed-hosts", Bindable.listOf(String.class)).orElse(List.of());
    if (!set("itsm.sms.url")) {
      require(!set("itsm.sms.secret") && hosts.isEmpty(), "设置了短信网关的密钥或允许的主机，但没有网关地址，请设置 itsm.sms.url，或去掉其余短信设置。");
      return;
    }
    URI url = uri("itsm.sms.url");
    require(url != null && url.getHost() != null && url.getUserInfo() == null && url.getFragment() == null
        && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()) && OWN_MACHINE.contains(url.getHost())),
        "短信网关地址（itsm.sms.url）须以 https:// 开头且不含口令，只有本机可用 http，请改正。");
    require(hosts.stream().anyMatch(url.getHost()::equalsIgnoreCase),
        "短信网关的主机 %s 不在允许的主机（itsm.sms.allowed-hosts）之内，请核对。".formatted(url.getHost()));
    require(text("itsm.sms.secret").length() >= SHORTEST_SECRET,
        "短信网关的签名密钥（itsm.sms.secret）至少 %d 个字符，请设置。".formatted(SHORTEST_SECRET));
  }

  private void checkBaseAddress() {
    URI base = uri("itsm.message.base-address");
    require(!set("itsm.message.base-address")
        || base != null && base.getHost() != null && List.of("http", "https").contains(base.getScheme()),
        "系统地址（itsm.message.base-address）须以 https:// 或 http:// 开头，请改正。");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new CannotStart(otherwise);
    }
  }

  private boolean set(String property) {
    return !text(property).isEmpty();
  }

  private String text(String property) {
    return environment.getProperty(property, "").strip();
  }

  /** Null for what is none. */
  private URI uri(String property) {
    try {
      return URI.create(text(property));
    } catch (IllegalArgumentException none) {
      return null;
    }
  }
}
