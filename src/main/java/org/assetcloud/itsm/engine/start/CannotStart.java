package org.assetcloud.itsm.engine.start;

/** The system must not start like this; the message is one Chinese sentence for the person who starts it. */
class CannotStart extends RuntimeException {

  CannotStart(String message) {
    super(message);
  }
}
