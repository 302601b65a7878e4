package org.assetcloud.itsm.worktime;

/** OFFICIAL: days with the State Council's notice. PREDICTED: days without a notice. MISSING: no days, so Monday to Friday count. */
public enum YearState {
  MISSING,
  PREDICTED,
  OFFICIAL
}
