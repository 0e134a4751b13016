-- SPDX-FileCopyrightText: The Fixtide authors
-- SPDX-License-Identifier: Apache-2.0

-- The one row that says which revision the record is at.
CREATE TABLE record_revision (
  number      BIGINT        NOT NULL PRIMARY KEY,
  changed_at  TIMESTAMP(0) WITH TIME ZONE NOT NULL
);
INSERT INTO record_revision (number, changed_at) VALUES (0, CURRENT_TIMESTAMP);

CREATE INDEX ingest_run_ended_idx ON ingest_run (ended_at);
