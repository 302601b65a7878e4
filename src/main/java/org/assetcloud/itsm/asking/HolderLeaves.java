package org.assetcloud.itsm.asking;

/** What becomes of a task whose holder may not do it any more (R7.1), as the column {@code holderLeaves} of a feature's table says. */
public enum HolderLeaves {
  /** Whoever of those it was offered to comes first takes it. */
  RETURN_TO_GROUP,
  /** It is offered to those who lead them, and to nobody else: to the role that is told of late work where that one leads them, or the nearest. */
  MOVE_TO_LEAD,
  /** It stays with its name until somebody else is named. */
  NAME_ANOTHER
}
