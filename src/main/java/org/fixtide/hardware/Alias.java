// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code modules.alias}: the devices that a module asks for, as the kernel's {@code
 * file2alias} writes it, {@code pci:v00008086d00002725sv*sd*bc*sc*i*}. A star stands for anything.
 *
 * @param text as the module states it
 * @param bus the part before the first colon, empty where it has none
 * @param vendor four hex digits, lower case; {@code null} for any, as with the next ones
 */
record Alias(
    String text,
    String bus,
    @Nullable String vendor,
    @Nullable String device,
    @Nullable String subvendor,
    @Nullable String subdevice,
    String deviceClass,
    boolean ofInterface) {

  /** What an alias demands beyond what a listing of devices tells. */
  enum Match {
    NO,
    /** It asks for more than is known of the device. */
    PERHAPS,
    YES
  }

  private static final Map<String, Pattern> FORMS =
      Map.of(
          "pci",
          Pattern.compile(
              "pci:v(?<v>\\w+|\\*)d(?<d>\\w{8}|\\*)sv(?<sv>\\w{8}|\\*)sd(?<sd>\\w{8}|\\*)"
                  + "bc(?<bc>\\w\\w|\\*)sc(?<sc>\\w\\w|\\*)i.*"),
          "usb",
          Pattern.compile("usb:v(?<v>\\w{4}|\\*)p(?<d>\\w{4}|\\*)d.*?dc.*?ic(?<ic>\\w\\w|\\*).*"),
          "sdio",
          Pattern.compile("sdio:c(?<sc>\\w\\w|\\*)v(?<v>\\w{4}|\\*)d(?<d>\\w{4}|\\*).*"));

  static Alias parse(String text) {
    int colon = text.indexOf(':');
    String bus = colon < 0 ? "" : text.substring(0, colon).replace("*", "");
    Pattern form = FORMS.get(bus);
    Matcher parts = form == null ? null : form.matcher(text);
    if (parts == null || !parts.matches()) {
      return new Alias(text, bus, null, null, null, null, "", false);
    }
    boolean pci = bus.equals("pci");
    return new Alias(
        text,
        bus,
        digits(parts.group("v")),
        digits(parts.group("d")),
        pci ? digits(parts.group("sv")) : null,
        pci ? digits(parts.group("sd")) : null,
        pci ? (parts.group("bc") + parts.group("sc")).replace("*", "") : "",
        bus.equals("usb") && !parts.group("ic").equals("*"));
  }

  /** PCI writes 32 bits; the upper ones are zero. */
  private static @Nullable String digits(String part) {
    return part.equals("*")
        ? null
        : part.substring(Math.max(0, part.length() - 4)).toLowerCase(Locale.ROOT);
  }

  /** Whether it names one device, so that lists can show it. */
  boolean namesDevice() {
    return vendor != null && device != null;
  }

  Match matches(HardwareId id) {
    boolean could =
        bus.equals(id.bus())
            && (vendor != null || !deviceClass.isEmpty())
            && agrees(vendor, id.vendor())
            && agrees(device, id.device())
            && agrees(subvendor, id.subvendor())
            && agrees(subdevice, id.subdevice())
            && (id.deviceClass() == null
                || id.deviceClass().startsWith(deviceClass.toLowerCase(Locale.ROOT)));
    if (!could) {
      return Match.NO;
    }
    boolean more =
        ofInterface
            || unknown(subvendor, id.subvendor())
            || unknown(subdevice, id.subdevice())
            || id.deviceClass() == null && !deviceClass.isEmpty();
    return more ? Match.PERHAPS : Match.YES;
  }

  private static boolean agrees(@Nullable String wanted, @Nullable String given) {
    return wanted == null || given == null || wanted.equals(given);
  }

  private static boolean unknown(@Nullable String wanted, @Nullable String given) {
    return wanted != null && given == null;
  }

  /** Whether a {@code modalias} of any bus is meant, as the shell's patterns mean it. */
  boolean matches(String modalias) {
    StringBuilder regex = new StringBuilder();
    boolean set = false;
    for (char c : text.toCharArray()) {
      set = c == '[' || set && c != ']';
      regex.append(
          switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            case '[', ']' -> String.valueOf(c);
            default -> set ? String.valueOf(c) : Pattern.quote(String.valueOf(c));
          });
    }
    return modalias.matches(regex.toString());
  }
}
