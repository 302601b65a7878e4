package org.assetcloud.itsm.shared.step;

import java.util.function.Supplier;

/** Takes a person's step: one transaction, and once more where it merely collided with a timer or another step at the same instant. */
public interface UserStep {

  /**
   * @param step reads what it decides on anew each time it is called
   * @throws org.assetcloud.itsm.shared.Problem what the step refused, wherever it was thrown; nothing is stored then
   * @throws org.assetcloud.itsm.shared.ChangedMeanwhile where others keep coming first
   */
  <T> T take(Supplier<T> step);

  default void take(Runnable step) {
    take(() -> {
      step.run();
      return null;
    });
  }
}
