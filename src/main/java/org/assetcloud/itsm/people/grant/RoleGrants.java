package org.assetcloud.itsm.people.grant;

/** The process in which somebody decides about what was asked, under its number. */
public interface RoleGrants {

  /** @param title what the task is about, Chinese */
  void ask(String number, String title);

  /** It has been answered elsewhere or taken back, and nobody need decide about it any more. */
  void answered(String number);
}
