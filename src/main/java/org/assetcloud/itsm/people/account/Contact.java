package org.assetcloud.itsm.people.account;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assetcloud.itsm.shared.Problem.FieldError;

/**
 * Where messages reach a person away from the screen.
 *
 * @param email null where none is known
 * @param phone a mobile's, null where none is known
 */
public record Contact(String email, String phone) {

  private static final Pattern EMAIL = Pattern.compile("[!-~&&[^@<>(),;:\"\\[\\]\\\\]]{1,64}@[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9-]{4,18}");
  private static final int LONGEST_EMAIL = 254;

  public Contact {
    email = email == null || email.isBlank() ? null : email.strip();
    phone = phone == null || phone.isBlank() ? null : phone.strip();
  }

  /** What is wrong with it in Chinese, field by field. */
  List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    if (email != null && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
      errors.add(new FieldError("email", "邮箱地址须形如 zhang@example.cn，请核对。"));
    }
    if (phone != null && !PHONE.matcher(phone).matches()) {
      errors.add(new FieldError("phone", "手机号码须为 5 至 20 位数字，可含连字符和开头的加号。"));
    }
    return errors;
  }
}
