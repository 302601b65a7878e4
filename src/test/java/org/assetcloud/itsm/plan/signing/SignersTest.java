package org.assetcloud.itsm.plan.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.StepLevel;
import org.junit.jupiter.api.Test;

/** Who may still sign (R4.1): different persons, never the author, and somebody left for each later signature. */
class SignersTest {

  private static final List<Role> ROLES = List.of(Role.TEAM_LEAD, Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER);
  private static final int PERSONS = 6;

  @Test
  void neitherTheAuthorNorWhoHasSignedIsAsked() {
    Signers signers = new Signers(role -> List.of("author", "a", "b"), "author"::equals);

    assertThat(signers.of(Role.TEAM_LEAD, Set.of())).containsExactly("a", "b");
    assertThat(signers.of(Role.TEAM_LEAD, Set.of("a"))).containsExactly("b");
    assertThat(signers.of(Role.TEAM_LEAD, Set.of("a", "b"))).isEmpty();
  }

  @Test
  void onePersonInTwoRolesSignsInOneOfThem() {
    Map<Role, List<String>> members = Map.of(Role.TEAM_LEAD, List.of("a", "b"), Role.SECURITY_OFFICER, List.of("a"));
    Signers signers = new Signers(role -> members.getOrDefault(role, List.of()), "author"::equals);

    assertThat(signers.possible(seats(Role.TEAM_LEAD, Role.SECURITY_OFFICER), Set.of())).isTrue();
    assertThat(signers.possible(seats(Role.TEAM_LEAD, Role.SECURITY_OFFICER), Set.of("b"))).isFalse();
    assertThat(signers.possible(seats(Role.SECURITY_OFFICER), Set.of("a"))).isFalse();
    assertThat(signers.possible(seats(Role.BUREAU_OPERATOR), Set.of())).isFalse();
    assertThat(signers.possible(List.of(), Set.of("a", "b"))).isTrue();
  }

  @Test
  void aDeputySignsWhereNobodyOfTheRoleCanOrTheyKeptSilent() {
    Map<Role, List<String>> members = Map.of(Role.TEAM_LEAD, List.of("author", "a"), Role.PROJECT_MANAGER, List.of("b"));
    Signers signers = new Signers(role -> members.getOrDefault(role, List.of()), "author"::equals);
    Seat seat = new Seat(1, 1, new Seat.Terms(Role.TEAM_LEAD, Role.PROJECT_MANAGER, null, Role.PROJECT_MANAGER), null, StepLevel.OPEN);

    assertThat(signers.roles(seat, Set.of())).containsExactly(Role.TEAM_LEAD);
    assertThat(signers.roles(seat.at(StepLevel.REMINDED), Set.of())).containsExactly(Role.TEAM_LEAD);
    assertThat(signers.roles(seat.at(StepLevel.OVERDUE), Set.of())).containsExactly(Role.TEAM_LEAD, Role.PROJECT_MANAGER);
    assertThat(signers.roles(seat, Set.of("a"))).containsExactly(Role.TEAM_LEAD, Role.PROJECT_MANAGER);
    assertThat(signers.possible(List.of(seat.terms()), Set.of("a"))).isTrue();
    assertThat(signers.possible(List.of(seat.terms()), Set.of("a", "b"))).isFalse();
  }

  @Property(tries = 500)
  void itIsPossibleWhereSomeChoiceOfPersonsIs(@ForAll("memberships") List<Integer> memberships, @ForAll("roles") List<Role> roles,
      @ForAll("persons") Set<String> signed, @ForAll("author") String author) {
    Map<Role, List<String>> members = members(memberships);

    boolean possible = new Signers(role -> members.getOrDefault(role, List.of()), author::equals).possible(seats(roles.toArray(Role[]::new)), signed);

    assertThat(possible).isEqualTo(someChoice(roles, members, signed, author));
  }

  @Property(tries = 200)
  void moreSignaturesNeverMakeItPossible(@ForAll("memberships") List<Integer> memberships, @ForAll("roles") List<Role> roles,
      @ForAll("persons") Set<String> signed, @ForAll("author") String other) {
    Map<Role, List<String>> members = members(memberships);
    Signers signers = new Signers(role -> members.getOrDefault(role, List.of()), "author"::equals);
    Set<String> more = new HashSet<>(signed);
    more.add(other);

    assertThat(signers.possible(seats(roles.toArray(Role[]::new)), signed) || !signers.possible(seats(roles.toArray(Role[]::new)), more)).isTrue();
  }

  @Provide
  Arbitrary<List<Integer>> memberships() {
    return Arbitraries.integers().between(0, (1 << ROLES.size()) - 1).list().ofMaxSize(PERSONS);
  }

  @Provide
  Arbitrary<List<Role>> roles() {
    return Arbitraries.of(ROLES).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Set<String>> persons() {
    return author().set().ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> author() {
    return Arbitraries.integers().between(0, PERSONS - 1).map(person -> "person-" + person);
  }

  /** Tries every way to name a person for each role, as slow and simple as it can be. */
  private static boolean someChoice(List<Role> roles, Map<Role, List<String>> members, Set<String> signed, String author) {
    int choices = (int) Math.pow(PERSONS, roles.size());
    return IntStream.range(0, choices).anyMatch(choice -> {
      Set<String> taken = new HashSet<>(signed);
      taken.add(author);
      int rest = choice;
      for (Role role : roles) {
        String person = "person-" + rest % PERSONS;
        rest /= PERSONS;
        if (!members.getOrDefault(role, List.of()).contains(person) || !taken.add(person)) {
          return false;
        }
      }
      return true;
    });
  }

  private static List<Seat.Terms> seats(Role... roles) {
    return Stream.of(roles).map(role -> new Seat.Terms(role, null, null, Role.PROJECT_MANAGER)).toList();
  }

  private static Map<Role, List<String>> members(List<Integer> memberships) {
    Map<Role, List<String>> members = new EnumMap<>(Role.class);
    for (int person = 0; person < memberships.size(); person++) {
      for (int role = 0; role < ROLES.size(); role++) {
        if ((memberships.get(person) >> role & 1) == 1) {
          members.computeIfAbsent(ROLES.get(role), each -> new ArrayList<>()).add("person-" + person);
        }
      }
    }
    return members;
  }
}
