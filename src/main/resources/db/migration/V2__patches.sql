-- SPDX-FileCopyrightText: The Fixtide authors
-- SPDX-License-Identifier: Apache-2.0

CREATE INDEX pull_line_idx ON pull (tree, sort, sent_at);
CREATE INDEX pull_tag_idx ON pull (tree, tag);

-- One row a patch mail. Lists are text, an entry a line, its parts behind tabs.
CREATE SEQUENCE patch_seq INCREMENT BY 1;
CREATE TABLE patch (
  id          BIGINT        NOT NULL PRIMARY KEY,
  document_id BIGINT REFERENCES document (id),      -- NULL where it is known from the bundled record alone
  message_id  VARCHAR(500) ${exact} NOT NULL,
  title       VARCHAR(500) ${exact} NOT NULL,       -- normalised
  author      VARCHAR(300),
  sent_at     TIMESTAMP(0) WITH TIME ZONE NOT NULL,
  version     INTEGER       NOT NULL,               -- of its series
  message     VARCHAR(1000000) NOT NULL,            -- commit message; of the bundled record the deciding words only
  files       VARCHAR(1000000) NOT NULL,            -- insertions, deletions, path
  trailers    VARCHAR(1000000) NOT NULL,            -- key, value
  origins     VARCHAR(1000000) NOT NULL             -- commit, title
);
CREATE INDEX patch_title_idx ON patch (title);
CREATE INDEX patch_document_idx ON patch (document_id);

-- The patch mail that a fix is known by, where there is one.
ALTER TABLE fix ADD COLUMN patch_id BIGINT REFERENCES patch (id) ON DELETE SET NULL;
CREATE INDEX fix_patch_idx ON fix (patch_id);
CREATE INDEX fix_driver_idx ON fix (driver, last_seen, id);

-- One row a "Fixes:" of a fix's patch. origin_id is set where what it mends is a recorded fix: a fix to a fix.
CREATE TABLE fix_origin (
  fix_id      VARCHAR(20) ${exact} NOT NULL REFERENCES fix (id) ON DELETE CASCADE,
  position    INTEGER       NOT NULL,
  commit_id   VARCHAR(40)   NOT NULL,               -- as written, often shortened
  title       VARCHAR(500) ${exact},                -- normalised
  origin_id   VARCHAR(20) ${exact} REFERENCES fix (id) ON DELETE SET NULL,
  PRIMARY KEY (fix_id, position)
);
CREATE INDEX fix_origin_title_idx ON fix_origin (title);
CREATE INDEX fix_origin_origin_idx ON fix_origin (origin_id);

-- One row a person's word against the machine's; the last one of an answer holds and stands in the fix's own column.
CREATE TABLE fix_correction (
  fix_id      VARCHAR(20) ${exact} NOT NULL REFERENCES fix (id) ON DELETE CASCADE,
  position    INTEGER       NOT NULL,
  answer      VARCHAR(30)   NOT NULL,
  machine     VARCHAR(500)  NOT NULL,               -- what the classifier says, empty for nothing
  "value"     VARCHAR(500)  NOT NULL,
  corrected_by VARCHAR(300) NOT NULL,
  corrected_on DATE         NOT NULL,
  why         VARCHAR(2000) NOT NULL,
  PRIMARY KEY (fix_id, position)
);
