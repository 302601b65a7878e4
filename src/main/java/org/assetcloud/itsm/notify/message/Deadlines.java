package org.assetcloud.itsm.notify.message;

import java.time.Instant;
import java.util.List;

/** What is to be done by when, as the feature behind a number knows it at this moment. */
public interface Deadlines {

  /**
   * One deadline.
   *
   * @param what Chinese, such as 响应时限
   * @param at null while it is open, as during a pause
   * @param left Chinese, such as 剩余 15 分钟
   */
  record Due(String what, Instant at, String left) {}

  /** Those that still count, the earliest first; empty for a number of another feature. */
  List<Due> of(String number);
}
