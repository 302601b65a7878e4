package org.assetcloud.itsm.people.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.PersonName;

/** What a password must be like, in every profile; the same as the engine's policy in production. */
final class Passwords {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 100;
  private static final List<Pattern> KINDS =
      List.of(Pattern.compile("[a-z]"), Pattern.compile("[A-Z]"), Pattern.compile("[0-9]"), Pattern.compile("[^a-zA-Z0-9]"));

  private Passwords() {}

  /** What is wrong with it in Chinese, or nothing. */
  static Optional<String> weakness(String password, String id, String name) {
    if (password == null || password.length() < SHORTEST || password.length() > LONGEST
        || !KINDS.stream().allMatch(kind -> kind.matcher(password).find())) {
      return Optional.of("密码须为 %d 至 %d 个字符，含大写字母、小写字母、数字和符号。".formatted(SHORTEST, LONGEST));
    }
    if (id != null && contains(password, id)) {
      return Optional.of("密码不能包含用户名。");
    }
    PersonName own = PersonName.of(name == null ? "" : name.strip());
    if (Stream.of(own.family(), own.given()).anyMatch(part -> !part.isEmpty() && contains(password, part))) {
      return Optional.of("密码不能包含姓名中的姓或名。");
    }
    return Optional.empty();
  }

  private static boolean contains(String password, String part) {
    return password.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
