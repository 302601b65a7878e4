package org.assetcloud.itsm.demo;

/** Whether the story of a fresh database has been played; one that was cut short is begun again on an empty database. */
public interface StoryProgress {

  void begin();

  /** Begun, and not to its end. */
  boolean playing();

  void end();
}
