// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.data;

import java.util.stream.Collectors;
import org.fixtide.hardware.ReportedFix;

/** A driver's fix as a row of a file. */
public final class DriverFix {

  public static final String DEFINITION =
      "Fixes that name the driver or one of the modules counted with it, the newest first, with the"
          + " first mainline release and the first stable release of each series that have them.";

  public static final CsvTable<ReportedFix> CSV =
      CsvTable.<ReportedFix>empty()
          .with("id", ReportedFix::id)
          .with("title", ReportedFix::title)
          .with("subsystem", ReportedFix::subsystem)
          .with("kind", ReportedFix::kind)
          .with("security", ReportedFix::security)
          .with("provenance", ReportedFix::provenance)
          .with("driver", ReportedFix::driver)
          .with("cve", fix -> String.join(" ", fix.cves()))
          .with("release", ReportedFix::release)
          .with("stable", DriverFix::versions);

  private DriverFix() {}

  private static String versions(ReportedFix fix) {
    return fix.stable().stream().map(ReportedFix.Carried::version).collect(Collectors.joining(" "));
  }
}
