package org.assetcloud.itsm.notify;

import java.util.Collection;

/**
 * A way to reach people who are not looking at the screen, such as mail or SMS. Part of the caller's transaction: it only notes down
 * what to send and sends it later by itself, so that no step waits for a mail server and nothing is sent of a step that is undone
 * (design section 8, item 5). Each bean that implements it is used.
 */
public interface Courier {

  /** Takes over an announcement for people who have not been told of its event before; each of them is sent it once. */
  void take(Collection<String> recipients, Announcement announcement);
}
