package org.assetcloud.itsm.change;

import java.util.ArrayList;
import java.util.List;

/** The process of a change, which only notes what it is asked for. */
public final class Driven implements ChangeProcess {

  private final List<String> asked = new ArrayList<>();
  private final List<String> holders;

  public Driven(String... holders) {
    this.holders = List.of(holders);
  }

  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void revise(String number) {
    asked.add("revise");
  }

  @Override
  public void cancel(String number) {
    asked.add("cancel");
  }

  @Override
  public void backOut(String number) {
    asked.add("backOut");
  }

  @Override
  public void criterionFailed(String number) {
    asked.add("criterionFailed");
  }

  @Override
  public List<String> holders(String number) {
    return holders;
  }
}
