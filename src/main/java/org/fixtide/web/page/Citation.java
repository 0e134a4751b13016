// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.fixtide.web.PageHead;
import org.fixtide.web.SiteAddress;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of figures, ready to cite.
 *
 * @param text for prose
 * @param bibtex an entry of BibTeX's
 * @param csl an item of CSL-JSON (citationstyles.org)
 */
record Citation(String text, String bibtex, String csl) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private record Item(
      String id,
      String type,
      String title,
      @JsonProperty("container-title") String site,
      String publisher,
      String version,
      @JsonProperty("URL") String url,
      Day issued,
      Day accessed) {}

  private record Day(@JsonProperty("date-parts") List<List<Integer>> parts) {

    static Day of(LocalDate day) {
      return new Day(List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }
  }

  static Citation of(PageHead page, SiteAddress site, long revision, LocalDate today) {
    String url = site.of(FixesController.joined(page.path(), "revision=" + revision));
    String id = "fixtide" + revision;
    return new Citation(
        "Fixtide: “%s”. Revision %d of the record, %s. %s"
            .formatted(page.title(), revision, DAY.format(today), url),
        """
        @misc{%s,
          author = {{Fixtide}},
          title  = {{%s}},
          year   = {%d},
          note   = {Revision %d of the record, %s},
          url    = {%s}
        }\
        """
            .formatted(id, escaped(page.title()), today.getYear(), revision, today, url),
        JSON.writerWithDefaultPrettyPrinter()
            .writeValueAsString(
                List.of(
                    new Item(
                        id,
                        "webpage",
                        page.title(),
                        "Fixtide",
                        "Fixtide",
                        "Revision " + revision,
                        url,
                        Day.of(today),
                        Day.of(today)))));
  }

  /** What TeX would take for a command. */
  private static String escaped(String title) {
    return title.replaceAll("[\\\\{}]", "").replaceAll("([#$%&_])", "\\\\$1");
  }
}
