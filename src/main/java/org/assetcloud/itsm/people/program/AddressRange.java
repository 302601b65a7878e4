package org.assetcloud.itsm.people.program;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * An address of the network, or a network of them ({@code 10.1.2.0/24}).
 *
 * @param bits how many leading bits the addresses of it share
 */
record AddressRange(InetAddress first, int bits) {

  /** Neither names, which would have to be looked up, nor zones of a machine. */
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(/[0-9]{1,3})?");
  private static final int WIDEST_OF_FOUR = 16;
  private static final int WIDEST_OF_SIX = 48;

  /** @throws IllegalArgumentException where it is none */
  static AddressRange of(String written) {
    if (written == null || !WRITTEN.matcher(written).matches()) {
      throw new IllegalArgumentException("No address: " + written);
    }
    String[] parts = written.split("/");
    try {
      InetAddress first = InetAddress.getByName(parts[0]);
      int whole = first.getAddress().length * Byte.SIZE;
      int bits = parts.length == 1 ? whole : Integer.parseInt(parts[1]);
      if (bits > whole) {
        throw new IllegalArgumentException("No address has so many bits: " + written);
      }
      return new AddressRange(first, bits);
    } catch (UnknownHostException none) {
      throw new IllegalArgumentException(none);
    }
  }

  /** Whether so many addresses are in it that it says nothing. */
  boolean tooWide() {
    return bits < (whole() == Integer.SIZE ? WIDEST_OF_FOUR : WIDEST_OF_SIX);
  }

  /** Whether every address of the other is one of these. */
  boolean contains(AddressRange other) {
    return other.whole() == whole() && other.bits >= bits && other.leading(bits).equals(leading(bits));
  }

  private int whole() {
    return first.getAddress().length * Byte.SIZE;
  }

  private BigInteger leading(int count) {
    return new BigInteger(1, first.getAddress()).shiftRight(whole() - count);
  }
}
