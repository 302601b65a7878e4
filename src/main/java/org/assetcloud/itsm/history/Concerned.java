package org.assetcloud.itsm.history;

/** What a history is about: the kinds of its entries mean something for that kind of record only. */
public enum Concerned {
  TICKET,
  CHANGE,
  PLAN
}
