-- SPDX-FileCopyrightText: The Fixtide authors
-- SPDX-License-Identifier: Apache-2.0

-- One row a stable release, from the best changelog that lists it.
CREATE TABLE stable_release (
  release_order INTEGER     NOT NULL PRIMARY KEY,  -- 6.12.117 is 60120117: sorts releases
  document_id BIGINT REFERENCES document (id),     -- NULL where it is known from the bundled record alone
  version     VARCHAR(20) ${exact} NOT NULL,
  series      VARCHAR(20) ${exact} NOT NULL,
  released_at TIMESTAMP(0) WITH TIME ZONE,         -- by a distribution's changelog: when that was signed
  source      VARCHAR(10)   NOT NULL,              -- KERNEL, DEBIAN
  listed_from VARCHAR(20) ${exact} NOT NULL,       -- first of the versions whose commits are listed under this one
  items       INTEGER       NOT NULL               -- that the changelog lists; the bundled record has the networking ones
);
CREATE INDEX stable_release_series_idx ON stable_release (series, release_order);
CREATE INDEX stable_release_document_idx ON stable_release (document_id);

-- One row a commit of a stable release. Its labels are those of its own text; where it is a recorded fix, that one's count.
CREATE TABLE stable_item (
  release_order INTEGER     NOT NULL REFERENCES stable_release (release_order) ON DELETE CASCADE,
  position    INTEGER       NOT NULL,
  title       VARCHAR(500)  NOT NULL,              -- as listed
  title_key   VARCHAR(500) ${exact} NOT NULL,      -- normalised
  author      VARCHAR(300),
  message     VARCHAR(1000000),                    -- below the title; NULL where titles only are listed
  commit_id   VARCHAR(40),
  upstream_commit VARCHAR(40),
  cves        VARCHAR(10000) NOT NULL,             -- blank between
  fix_id      VARCHAR(20) ${exact} REFERENCES fix (id) ON DELETE SET NULL,
  networking  BOOLEAN       NOT NULL,              -- a recorded fix, or of a networking subsystem by its labels
  subsystem   VARCHAR(30)   NOT NULL,
  secondary   VARCHAR(500)  NOT NULL,              -- blank between
  kind        VARCHAR(30)   NOT NULL,
  security    BOOLEAN       NOT NULL,
  provenance  VARCHAR(30)   NOT NULL,
  driver      VARCHAR(100),
  classifier_revision INTEGER NOT NULL,
  PRIMARY KEY (release_order, position)
);
CREATE INDEX stable_item_title_idx ON stable_item (title_key);
CREATE INDEX stable_item_fix_idx ON stable_item (fix_id);
CREATE INDEX stable_item_networking_idx ON stable_item (networking, release_order);

ALTER TABLE ingest_run ADD COLUMN changelogs INTEGER DEFAULT 0 NOT NULL;
