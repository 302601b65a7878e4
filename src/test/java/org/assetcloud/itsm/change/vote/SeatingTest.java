package org.assetcloud.itsm.change.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

/** Who may be asked for each vote: different persons for all of them, and never fewer votes (R7.4). */
class SeatingTest {

  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final List<Role> ROLES = List.of(Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR,
      Role.BUREAU_LEADER);

  @Test
  void aRoleWithoutAnybodyGivesItsVoteToItsDeputyAndThatToBureauLeader() {
    Seat seat = seat(1, Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR);

    assertThat(holders(Map.of(Role.PROJECT_MANAGER, List.of("a")), seat)).containsExactly(Role.PROJECT_MANAGER);
    assertThat(holders(Map.of(Role.CONTRACTOR_DIRECTOR, List.of("b")), seat)).containsExactly(Role.CONTRACTOR_DIRECTOR);
    assertThat(holders(Map.of(Role.BUREAU_LEADER, List.of("c")), seat)).containsExactly(Role.BUREAU_LEADER);
    assertThat(holders(Map.of(), seat)).containsOnlyNulls();
  }

  @Test
  void onePersonInTwoRolesFillsOneSeatOnly() {
    Map<Role, List<String>> both = Map.of(Role.TEAM_LEAD, List.of("a"), Role.PROJECT_MANAGER, List.of("a"), Role.BUREAU_LEADER, List.of("b"));

    assertThat(holders(both, seat(1, Role.TEAM_LEAD, null), seat(2, Role.PROJECT_MANAGER, null)))
        .containsExactly(Role.TEAM_LEAD, Role.BUREAU_LEADER);
    assertThat(holders(Map.of(Role.TEAM_LEAD, List.of("a"), Role.PROJECT_MANAGER, List.of("a")), seat(1, Role.TEAM_LEAD, null),
        seat(2, Role.PROJECT_MANAGER, null))).containsExactly(Role.TEAM_LEAD, null);
  }

  @Test
  void anExceptionIsBureauLeadersAlone() {
    Seat exception = new Seat(1, 1, terms(Role.BUREAU_LEADER, Role.PROJECT_MANAGER), Role.BUREAU_LEADER, NOW, SeatLevel.ASKED, true);

    assertThat(holders(Map.of(Role.PROJECT_MANAGER, List.of("a")), exception)).containsOnlyNulls();
  }

  @Property
  void seatsThatHaveAHolderCanAllBeFilledByDifferentPersons(@ForAll("memberships") List<Integer> memberships, @ForAll("roles") List<Role> asked) {
    Map<Role, List<String>> members = new HashMap<>();
    for (int person = 0; person < memberships.size(); person++) {
      for (int role = 0; role < ROLES.size(); role++) {
        if ((memberships.get(person) >> role & 1) == 1) {
          members.computeIfAbsent(ROLES.get(role), each -> new ArrayList<>()).add("person-" + person);
        }
      }
    }
    List<Seat> seats = new ArrayList<>();
    asked.forEach(role -> seats.add(seat(seats.size() + 1, role, Role.CONTRACTOR_DIRECTOR)));

    List<Seat> seated = new Seating(role -> members.getOrDefault(role, List.of())).seated(seats);

    assertThat(seated).hasSameSizeAs(seats);
    List<Seat> held = seated.stream().filter(seat -> seat.holder() != null).toList();
    assertThat(filled(held, 0, members, new HashSet<>())).isTrue();
    assertThat(held).allSatisfy(seat -> assertThat(seat.chain().roles()).contains(seat.holder()));
  }

  @Provide
  Arbitrary<List<Integer>> memberships() {
    return Arbitraries.integers().between(0, 31).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Role>> roles() {
    return Arbitraries.of(ROLES).list().ofMinSize(1).ofMaxSize(4);
  }

  /** Tries every choice, as slow and simple as it can be. */
  private static boolean filled(List<Seat> seats, int from, Map<Role, List<String>> members, Set<String> taken) {
    if (from == seats.size()) {
      return true;
    }
    for (String person : members.getOrDefault(seats.get(from).holder(), List.of())) {
      if (taken.add(person)) {
        if (filled(seats, from + 1, members, taken)) {
          return true;
        }
        taken.remove(person);
      }
    }
    return false;
  }

  private static List<Role> holders(Map<Role, List<String>> members, Seat... seats) {
    List<Role> holders = new ArrayList<>();
    new Seating(role -> members.getOrDefault(role, List.of())).seated(List.of(seats)).forEach(seat -> holders.add(seat.holder()));
    return holders;
  }

  private static Seat seat(int position, Role role, Role deputy) {
    return new Seat(1, position, terms(role, deputy), role, NOW, SeatLevel.ASKED, false);
  }

  private static Seat.Terms terms(Role role, Role deputy) {
    return new Seat.Terms(role, deputy, new Times(CalendarKind.OFFICE, Duration.ofHours(3), Duration.ofHours(7)));
  }
}
