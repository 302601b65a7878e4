package org.assetcloud.itsm.people;

import java.util.List;
import org.assetcloud.itsm.shared.Forbidden;

/**
 * Something a person has to do before anything else: until it is done every door answers with its refusal, and pages lead to the page where it
 * is done. Each bean of this type holds at every door, for sessions and for programs; where several are unmet, the first in their order speaks.
 */
public interface EntryCondition {

  /** Whether the person still has to do it; asked with every request, so it should cost no more than one read by primary key. */
  boolean unmet(String person);

  /** What every door answers meanwhile; its type is part of the contract. */
  Forbidden refusal();

  /** The path of the page where it is done. */
  String page();

  /** What stays open meanwhile besides that page: a method, a blank and a path pattern, such as {@code PUT /api/me/password}. */
  List<String> openCalls();
}
