package org.assetcloud.itsm.ticket.requester.persistence;

import org.assetcloud.itsm.shared.persistence.Like;
import org.assetcloud.itsm.shared.text.NameForm;
import org.assetcloud.itsm.shared.text.Phone;
import org.assetcloud.itsm.ticket.requester.Requesters.Wanted;

/**
 * Which entries are meant, as the statements need it; null is any.
 *
 * @param phone digits; empty matches nobody
 * @param form pattern of what is compared of name or unit
 * @param like pattern of the phone as it was typed
 * @param partOfPhone pattern of the digits; null where the text cannot be a phone
 */
record SearchedRequester(String phone, String form, String like, String partOfPhone) {

  static SearchedRequester of(Wanted wanted) {
    String phone = absent(wanted.phone()) ? null : Phone.digits(wanted.phone());
    if (absent(wanted.text())) {
      return new SearchedRequester(phone, null, null, null);
    }
    String digits = Phone.digitsOnly(wanted.text());
    return new SearchedRequester(phone, Like.containing(NameForm.of(wanted.text())), Like.containing(wanted.text().strip()),
        digits.isEmpty() ? null : Like.containing(digits));
  }

  private static boolean absent(String typed) {
    return typed == null || NameForm.of(typed).isEmpty();
  }
}
