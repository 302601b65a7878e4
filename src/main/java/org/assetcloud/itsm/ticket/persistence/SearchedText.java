package org.assetcloud.itsm.ticket.persistence;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assetcloud.itsm.shared.persistence.Like;
import org.assetcloud.itsm.shared.text.Phone;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.shared.text.SearchText;

/**
 * What somebody typed to find tickets by, as the statements need it. A whole number or phone that is on record is found by its index;
 * anything else by looking through the texts for every word.
 *
 * @param number the one ticket meant; null for any other text
 * @param phone digits of the one phone meant; null for any other text
 * @param words patterns each of which has to be found; null where a number or phone is meant, or nothing was typed
 * @param partOfPhone pattern that the digits of the phone may have instead; null where the text cannot be one
 */
record SearchedText(String number, String phone, List<String> words, String partOfPhone) {

  static final SearchedText NOTHING = new SearchedText(null, null, null, null);

  private static final Pattern NUMBER = Pattern.compile("(?:" + Tickets.SERIES + ")?-?(\\d{8}-\\d{4,})");

  /** The whole number that was typed, also without its letters or in small ones; null for any other text. */
  static String wholeNumber(String text) {
    Matcher number = NUMBER.matcher(text.strip().toUpperCase(Locale.ROOT));
    return number.matches() ? Tickets.SERIES + "-" + number.group(1) : null;
  }

  /** The digits of the whole phone that was typed; null for any other text. */
  static String wholePhone(String text) {
    String digits = Phone.digitsOnly(text);
    return Phone.whole(digits) ? digits : null;
  }

  static SearchedText ofNumber(String number) {
    return new SearchedText(number, null, null, null);
  }

  static SearchedText ofPhone(String digits) {
    return new SearchedText(null, digits, null, null);
  }

  static SearchedText ofWords(String text) {
    String digits = Phone.digitsOnly(text);
    return new SearchedText(null, null, SearchText.words(text).stream().map(Like::containing).toList(),
        digits.isEmpty() ? null : Like.containing(digits));
  }
}
