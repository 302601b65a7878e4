package org.assetcloud.itsm.people.grant.process;

/** The names that code shares with {@code roleGrant.bpmn}. */
final class RoleGrant {

  static final String KEY = "roleGrant";
  static final String CONFIRM = "userTask_confirmRole";
  static final String ASKED = "itsm.people.roleAsked";
  static final String ANSWERED = "itsm.people.requestAnswered";
  static final String NUMBER = "number";
  static final String TITLE = "title";

  private RoleGrant() {}
}
