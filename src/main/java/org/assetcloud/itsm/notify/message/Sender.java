package org.assetcloud.itsm.notify.message;

/** Sends by one channel. An attempt ends by itself within two minutes and knows of no transaction. */
public interface Sender {

  Channel channel();

  /** Whether the installation names a server; without one nothing is noted down and nothing sent. */
  boolean configured();

  /** The name a message carries outside. @param digest hexadecimal, the same for the same person and event */
  String messageId(String digest);

  Outcome send(Message message);
}
