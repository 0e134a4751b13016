-- SPDX-FileCopyrightText: The Fixtide authors
-- SPDX-License-Identifier: Apache-2.0

-- How far a live source was read, by its own names.
CREATE TABLE source_cursor (
  source      VARCHAR(300) ${exact} NOT NULL,      -- its key: lore/netdev
  name        VARCHAR(300) ${exact} NOT NULL,
  reached     VARCHAR(4000) NOT NULL,
  reached_at  TIMESTAMP(0) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (source, name)
);

-- What it was asked for and gave: never asked for again.
CREATE TABLE source_item (
  source      VARCHAR(300) ${exact} NOT NULL,
  item        VARCHAR(600) ${exact} NOT NULL,      -- a Message-ID, a release ...
  taken_at    TIMESTAMP(0) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (source, item)
);

-- How a visit to a live source ended; NULL for other runs.
ALTER TABLE ingest_run ADD COLUMN ending VARCHAR(16);
ALTER TABLE ingest_run ADD COLUMN requests INTEGER NOT NULL DEFAULT 0;
CREATE INDEX ingest_run_source_idx ON ingest_run (task, id);

-- Only one of several instances visits a source, as ShedLock has it.
CREATE TABLE shedlock (
  name        VARCHAR(64)   NOT NULL PRIMARY KEY,
  lock_until  TIMESTAMP     NOT NULL,
  locked_at   TIMESTAMP     NOT NULL,
  locked_by   VARCHAR(255)  NOT NULL
);
