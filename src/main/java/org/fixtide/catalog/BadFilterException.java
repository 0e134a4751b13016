// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

/** An address names a filter value that does not exist. */
public final class BadFilterException extends RuntimeException {

  private final String parameter;
  private final String value;
  private final String allowed;

  /**
   * @param allowed what may stand there, in words
   */
  public BadFilterException(String parameter, String value, String allowed) {
    super("%s=%s is not known; allowed: %s".formatted(parameter, value, allowed));
    this.parameter = parameter;
    this.value = value;
    this.allowed = allowed;
  }

  public String parameter() {
    return parameter;
  }

  public String value() {
    return value;
  }

  public String allowed() {
    return allowed;
  }
}
