package org.assetcloud.itsm.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;

/** Who was told what about a change, without anybody to read it: a line each, such as {@code WORK VERIFY/0 [verifier] 已实施，请验证。}. */
public final class ToldInMemory extends TellOfChange {

  private final Members members;
  private final List<String> told = new ArrayList<>();

  public ToldInMemory(Members members) {
    super(null);
    this.members = members;
  }

  public List<String> told() {
    return told;
  }

  @Override
  public void work(Change change, String event, Collection<String> people, String wish) {
    told.add("WORK %s %s %s".formatted(event, List.copyOf(people), wish));
  }

  @Override
  public void late(Change change, String event, String level, Collection<String> people, String what) {
    told.add("LATE %s %s %s".formatted(event, List.copyOf(people), what));
  }

  @Override
  public void know(Change change, String event, Collection<String> people, String what) {
    told.add("KNOW %s %s %s".formatted(event, List.copyOf(people), what));
  }

  @Override
  public List<String> of(Role... roles) {
    return Stream.of(roles).flatMap(role -> members.of(role).stream()).distinct().sorted().toList();
  }
}
