package org.assetcloud.itsm.notify.message;

/** Where those who run the software see what could not be sent, and have it tried again. */
public interface UndeliveredMessages {

  /** Part of the caller's transaction. @param reason Chinese, what went wrong last */
  void report(Message message, String reason);
}
