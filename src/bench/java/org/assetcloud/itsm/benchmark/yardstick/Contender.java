package org.assetcloud.itsm.benchmark.yardstick;

/** One of those that are measured beside each other. */
interface Contender extends AutoCloseable {

  String name();

  /** What one client does, over and over. @param client which one it is */
  void once(int client);

  @Override
  default void close() {}
}
