package org.assetcloud.itsm.demo;

/** Lets the people of the demonstration do their steps, with their own rights and no others. */
public interface ActAs {

  void person(String id, Runnable step);
}
