package org.assetcloud.itsm.people.signin;

import java.util.Arrays;
import org.assetcloud.itsm.shared.text.Digest;

/**
 * Where a password comes from.
 *
 * @param address of the network
 * @param device the signed secret of a browser that signed in before, null for any other
 */
public record Origin(String address, String device) {

  private static final String BY_ADDRESS = "address:";
  private static final String BY_DEVICE = "device:";
  private static final int PARTS_OF_A_NETWORK = 4;

  /** One network of IPv6 has more addresses than could be counted; they count as one. */
  public String addressSource() {
    if (!address.contains(":")) {
      return BY_ADDRESS + address;
    }
    String[] parts = address.split(":", -1);
    return BY_ADDRESS + String.join(":", Arrays.copyOf(parts, Math.min(parts.length, PARTS_OF_A_NETWORK)));
  }

  /** Null without a device. */
  public String deviceSource() {
    return device == null ? null : BY_DEVICE + Digest.hex(device);
  }
}
