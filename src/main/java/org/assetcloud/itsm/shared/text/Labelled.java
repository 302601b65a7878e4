package org.assetcloud.itsm.shared.text;

/** What programs know by a code and people by a word. */
public interface Labelled {

  /** The code, as it stands in the API, in models and in tables. */
  default String code() {
    return ((Enum<?>) this).name();
  }

  /** The words people read, Chinese. */
  String label();
}
