// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/** Notes what a tab complains about and where it sends requests. */
final class PageWatch {

  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  private PageWatch() {}

  static PageWatch of(Page tab) {
    PageWatch watch = new PageWatch();
    tab.onConsoleMessage(message -> {
      if (List.of("error", "warning").contains(message.type())) {
        watch.complaints.add(message.type() + ": " + message.text());
      }
    });
    tab.onPageError(watch.complaints::add);
    tab.onRequest(request -> watch.requests.add(request.url()));
    return watch;
  }

  /** Errors and warnings on the console, and exceptions of scripts. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Addresses asked for, in order. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Scrolls to the end, so that every chart is drawn, waits for them, and goes back to the top. */
  static void scrollThrough(Page tab) {
    tab.waitForLoadState(LoadState.NETWORKIDLE);
    tab.evaluate(
        """
        async () => {
          for (let y = 0; y < document.body.scrollHeight; y += 400) {
            scrollTo(0, y);
            await new Promise((r) => setTimeout(r, 30));
          }
          scrollTo(0, 0);
        }
        """);
    if ((int) tab.evaluate("document.querySelectorAll('html.js figure[data-chart]').length") > 0
        && (int) tab.evaluate("document.scripts.length") > 1) {
      tab.waitForFunction("!document.querySelector('figure[data-chart]:not(.drawn, .failed)')");
    }
  }
}
