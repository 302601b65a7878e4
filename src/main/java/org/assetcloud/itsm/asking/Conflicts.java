package org.assetcloud.itsm.asking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.Forbidden;

/** Who must not answer, and why: named rules in their order, of which the first that applies to somebody speaks. */
public record Conflicts(List<Rule> rules) {

  /**
   * @param name of the problem that whoever tries is answered with, such as {@code votes-not-on-own}
   * @param whom it keeps from answering, by user id
   * @param why what they read, a Chinese sentence that says what to do
   */
  public record Rule(String name, Predicate<String> whom, String why) {}

  public static Conflicts of(Rule... rules) {
    return new Conflicts(List.of(rules));
  }

  /** These rules, and then another. */
  public Conflicts and(Rule another) {
    return new Conflicts(Stream.concat(rules.stream(), Stream.of(another)).toList());
  }

  public boolean keeps(String person) {
    return against(person).isPresent();
  }

  /** The rule that keeps this person from answering, empty where they may. */
  public Optional<Rule> against(String person) {
    return rules.stream().filter(rule -> rule.whom().test(person)).findFirst();
  }

  /** Those who may answer, in their order. */
  public List<String> free(Collection<String> people) {
    return people.stream().filter(person -> !keeps(person)).toList();
  }

  /** @throws Forbidden for whoever must not answer */
  public void check(String person) {
    against(person).ifPresent(rule -> {
      throw new Forbidden(rule.name(), rule.why());
    });
  }
}
