package org.assetcloud.itsm.people.program;

import java.time.LocalDate;
import java.util.List;

/**
 * What a program may do.
 *
 * @param calls as in {@link ProgramCall#call}
 * @param addresses from which it may call, each an address or a network
 * @param until the last day on which it may, in Asia/Shanghai
 */
public record ProgramGrant(List<String> calls, List<String> addresses, LocalDate until) {

  public ProgramGrant {
    calls = List.copyOf(calls);
    addresses = List.copyOf(addresses);
  }

  /** @param address as a connection has it, for one of this very network with the name of the interface behind {@code %} */
  boolean allowsFrom(String address) {
    return contains(AddressRange.of(address.split("%")[0]));
  }

  /** Whether it allows nothing that the other does not allow. */
  boolean within(ProgramGrant other) {
    return other != null && other.calls.containsAll(calls) && !until.isAfter(other.until)
        && addresses.stream().map(AddressRange::of).allMatch(other::contains);
  }

  private boolean contains(AddressRange range) {
    return addresses.stream().map(AddressRange::of).anyMatch(mine -> mine.contains(range));
  }
}
