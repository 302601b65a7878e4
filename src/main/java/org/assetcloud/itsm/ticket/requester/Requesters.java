package org.assetcloud.itsm.ticket.requester;

import java.util.List;
import org.assetcloud.itsm.shared.text.SearchText;

/** The directory of those who report. */
public interface Requesters {

  /**
   * Which entries are meant; null is any.
   *
   * @param phone compared by its digits, whole
   * @param text part of name, unit or phone
   */
  record Wanted(String phone, String text) {

    /** @throws org.assetcloud.itsm.shared.Refused where the text asks for too much */
    public Wanted {
      SearchText.checked(text);
    }
  }

  /** Who reported last comes first. */
  List<Requester> find(Wanted wanted, long offset, int size);

  long count(Wanted wanted);

  /**
   * At most {@code most} units that contain the text, null being any; that of the newest report first.
   *
   * @throws org.assetcloud.itsm.shared.Refused where the text asks for too much
   */
  List<String> units(String text, int most);

  /** @throws RequesterUnknown where there is none */
  Requester get(long id);

  /**
   * @throws RequesterExists where another entry has the same name, unit and phone
   * @throws RequesterChangedMeanwhile where the entry was changed since it was read
   */
  void update(Requester requester);

  void delete(long id);
}
