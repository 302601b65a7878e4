package org.assetcloud.itsm.engine.deployment.check.file;

/** What the engine has already, of which the latest version counts. */
public interface Deployed {

  /** Nothing: the files of a deployment have only each other. */
  Deployed NOTHING = new Deployed() {

    @Override
    public boolean hasProcess(String key) {
      return false;
    }

    @Override
    public boolean hasDecision(String key) {
      return false;
    }

    @Override
    public byte[] form(String id) {
      return null;
    }
  };

  boolean hasProcess(String key);

  boolean hasDecision(String key);

  /** The content of a form, or null where there is none of this id. */
  byte[] form(String id);
}
