// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves names for the connection itself, and refuses those that lead into a private network: a
 * look at the address before connecting would be of another answer than the one connected to.
 */
final class PublicAddresses extends SystemDefaultDnsResolver {

  /** A name leads where nothing is fetched from. */
  static final class PrivateAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    private PrivateAddressException(String message) {
      super(message);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = super.resolve(host);
    boolean loopback = HostRules.isLoopback(host.contains(":") ? "[" + host + "]" : host);
    for (InetAddress address : addresses) {
      if (loopback ? !address.isLoopbackAddress() : isPrivate(address)) {
        throw new PrivateAddressException(
            "%s leads to the private address %s, which is not asked."
                .formatted(host, address.getHostAddress()));
      }
    }
    return Arrays.copyOf(addresses, addresses.length);
  }

  static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address.isLoopbackAddress()
        || address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress()
        || (address instanceof Inet4Address ? isReserved(bytes) : isUniqueLocal(bytes));
  }

  /** 0/8, shared address space (100.64/10), benchmarks (198.18/15), reserved (240/4). */
  private static boolean isReserved(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    return first == 0
        || first == 100 && (second & 0xc0) == 64
        || first == 198 && (second & 0xfe) == 18
        || first >= 240;
  }

  /** fc00::/7. */
  private static boolean isUniqueLocal(byte[] bytes) {
    return (bytes[0] & 0xfe) == 0xfc;
  }
}
