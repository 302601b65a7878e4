package org.assetcloud.itsm.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Nobody counts twice. */
class DistinctPersonsTest {

  @Test
  void onePersonTakesOneOfTwoSeats() {
    assertThat(DistinctPersons.suffice(List.of(List.of("a"), List.of("a")))).isFalse();
    assertThat(DistinctPersons.suffice(List.of(List.of("a"), List.of("a", "b")))).isTrue();
    assertThat(DistinctPersons.suffice(List.of(List.of("a", "b"), List.of("a")))).as("whoever was placed moves").isTrue();
  }

  @Test
  void noSeatIsTakenAndOneWithoutAnybodyNever() {
    assertThat(DistinctPersons.suffice(List.of())).isTrue();
    assertThat(DistinctPersons.suffice(List.of(List.of("a"), List.of()))).isFalse();
  }

  @Test
  void theSeatThatNobodyIsLeftForIsNamed() {
    assertThat(DistinctPersons.leftOver(List.of("a", "ab", "b"), letters())).hasValue("b");
    assertThat(DistinctPersons.leftOver(List.of("ab", "bc", "c"), letters())).isEmpty();
    assertThat(DistinctPersons.leftOver(List.of("", "a"), letters())).hasValue("");
  }

  @Test
  void manySeatsThatShareTheirPeopleTakeNoTimeToSpeakOf() {
    List<String> people = IntStream.range(0, 40).mapToObj(each -> "person-" + each).toList();

    assertTimeout(Duration.ofSeconds(5), () -> assertThat(DistinctPersons.suffice(Collections.nCopies(41, people))).isFalse());
    assertThat(DistinctPersons.suffice(Collections.nCopies(40, people))).isTrue();
  }

  @Property(tries = 500)
  void itIsAsIfEveryChoiceHadBeenTried(@ForAll("seats") List<Set<String>> seats) {
    assertThat(DistinctPersons.suffice(seats)).isEqualTo(someChoice(seats, 0, new TreeSet<>()));
  }

  @Property(tries = 500)
  void theSeatsBeforeTheOneLeftOverCanBeTakenAndWithItTheyCannot(@ForAll("seats") List<Set<String>> seats) {
    List<List<String>> numbered = new ArrayList<>();
    IntStream.range(0, seats.size()).forEach(each -> numbered.add(List.of("" + each)));

    DistinctPersons.leftOver(numbered, seat -> seats.get(Integer.parseInt(seat.get(0)))).ifPresent(left -> {
      int at = Integer.parseInt(left.get(0));
      assertThat(DistinctPersons.suffice(seats.subList(0, at))).isTrue();
      assertThat(DistinctPersons.suffice(seats.subList(0, at + 1))).isFalse();
    });
  }

  @Provide
  Arbitrary<List<Set<String>>> seats() {
    return Arbitraries.integers().between(0, 4).map(each -> "person-" + each).set().ofMaxSize(3).list().ofMaxSize(5);
  }

  private static Function<String, List<String>> letters() {
    return seat -> seat.chars().mapToObj(each -> "" + (char) each).toList();
  }

  private static boolean someChoice(List<Set<String>> seats, int from, Set<String> taken) {
    if (from == seats.size()) {
      return true;
    }
    for (String person : seats.get(from)) {
      if (taken.add(person)) {
        if (someChoice(seats, from + 1, taken)) {
          return true;
        }
        taken.remove(person);
      }
    }
    return false;
  }
}
