package org.assetcloud.itsm.people;

/** Whose people hold a role (R7.1): the contractor's (供应商), the bureau's (采购人), or those of either. */
public enum Side {
  CONTRACTOR,
  BUREAU,
  EITHER
}
