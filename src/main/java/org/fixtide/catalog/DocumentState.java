// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

/** What became of a stored document. */
public enum DocumentState {
  /** Stored, not read yet; read by the next run where this one ends before. */
  NEW,
  PULL,
  NOTICE,
  PATCH,
  /** A changelog of stable releases. */
  STABLE,
  OTHER,
  /** Could not be read; tried again by a reader of a later revision. */
  QUARANTINED,
  /** Taken back by its archive, for good. */
  WITHDRAWN
}
