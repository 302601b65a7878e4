package org.assetcloud.itsm.people.grant.process;

import java.util.List;
import org.assetcloud.itsm.people.grant.GrantKind;
import org.springframework.stereotype.Component;

/** Finds the kind of what is confirmed by its number. */
@Component
class GrantKinds {

  private final List<GrantKind> kinds;

  GrantKinds(List<GrantKind> kinds) {
    this.kinds = kinds;
  }

  /** @throws IllegalArgumentException for a number of no kind */
  GrantKind of(String number) {
    return kinds.stream().filter(kind -> number.startsWith(kind.series() + "-")).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Nothing to confirm has the number " + number));
  }
}
