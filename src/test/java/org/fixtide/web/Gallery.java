// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Every fragment in every form on one page, with invented numbers and without a database: to work
 * on the looks, and to test them apart from the data. Run {@link #main} and open {@code /}.
 */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({Assets.class, Frame.class, SecurityHeaders.class, ErrorPages.class, GalleryPages.class})
class Gallery {

  public static void main(String[] args) {
    SpringApplication.run(Gallery.class, args);
  }
}
