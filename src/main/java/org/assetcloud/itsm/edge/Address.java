package org.assetcloud.itsm.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Addresses of the network as they are written. */
public final class Address {

  private static final Pattern FOUR = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
  private static final Pattern SIX = Pattern.compile("(?=.*:)[0-9a-fA-F:.]+");

  private Address() {}

  /** Whether it is an address, and no name that would have to be looked up. */
  public static boolean is(String text) {
    return canonical(text) != null;
  }

  /** As the server tells where a connection comes from; null for what is no address. */
  static String canonical(String text) {
    if (!FOUR.matcher(text).matches() && !SIX.matcher(text).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(text).getHostAddress();
    } catch (UnknownHostException none) {
      return null;
    }
  }
}
