package org.assetcloud.itsm.history;

import java.util.List;

/** The histories of records. Entries are added and read, and nothing else. */
public interface Histories {

  void add(Concerned concerned, String number, Entry entry);

  /** In the order in which they were written. */
  List<Entry> of(String number);

  /** @return whether it is the first of its kind for this record; another one is not kept */
  boolean add(Concerned concerned, String number, Breach breach);

  /** The earliest first. */
  List<Breach> breaches(String number);
}
