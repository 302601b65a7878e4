package org.assetcloud.itsm.people.account;

/** The process in which a {@link RoleRequest} is decided about. */
public interface RoleGrants {

  void ask(RoleRequest request);

  /** It has been answered elsewhere, and nobody need decide about it any more. */
  void answered(String number);
}
