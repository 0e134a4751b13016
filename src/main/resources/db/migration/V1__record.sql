-- SPDX-FileCopyrightText: The Fixtide authors
-- SPDX-License-Identifier: Apache-2.0

-- Two things are named differently by H2 and PostgreSQL and are set by catalog's DatabaseDialect: ${binary},
-- the type for any number of bytes, and ${exact}, the collation that compares bytes, so that both sort alike.

CREATE SEQUENCE document_seq INCREMENT BY 100;
CREATE SEQUENCE pull_seq INCREMENT BY 100;
CREATE SEQUENCE pull_section_seq INCREMENT BY 100;
CREATE SEQUENCE bullet_seq INCREMENT BY 100;
CREATE SEQUENCE pull_appearance_seq INCREMENT BY 100;
CREATE SEQUENCE merge_notice_seq INCREMENT BY 100;

-- One row a raw document, kept for good: everything below can be made again from here.
CREATE TABLE document (
  id          BIGINT        NOT NULL PRIMARY KEY,
  digest      VARCHAR(64) ${exact} NOT NULL,       -- SHA-256 of the raw bytes, hex
  message_id  VARCHAR(500) ${exact},
  subject     VARCHAR(2000),
  media_type  VARCHAR(100)  NOT NULL,
  origin      VARCHAR(2000) NOT NULL,              -- where it was found first
  raw_size    INTEGER       NOT NULL,              -- bytes before compression
  received_at TIMESTAMP(0) WITH TIME ZONE,         -- by its source
  sent_at     TIMESTAMP(0) WITH TIME ZONE,         -- by its own header
  state       VARCHAR(16)   NOT NULL,              -- NEW, PULL, NOTICE, PATCH, OTHER, QUARANTINED, WITHDRAWN
  reason      VARCHAR(1000),                       -- why it is quarantined, or what it is instead of a pull
  reader_revision INTEGER   NOT NULL DEFAULT 0,    -- revision of the reader that judged it
  CONSTRAINT document_digest_key UNIQUE (digest)
);
CREATE INDEX document_message_id_idx ON document (message_id);
CREATE INDEX document_state_idx ON document (state, id);

-- A document's bytes, gzip. None where it was withdrawn before it was ever seen.
CREATE TABLE document_content (
  document_id BIGINT        NOT NULL PRIMARY KEY REFERENCES document (id),
  content     ${binary}     NOT NULL
);

-- One row a pull request. (tree, slug) is its address.
CREATE TABLE pull (
  id          BIGINT        NOT NULL PRIMARY KEY,
  document_id BIGINT REFERENCES document (id),     -- NULL where it is known from the bundled record alone
  message_id  VARCHAR(500) ${exact} NOT NULL,
  tree        VARCHAR(40) ${exact} NOT NULL,
  slug        VARCHAR(220) ${exact} NOT NULL,      -- the tag, or TREE-DATE where the mail names none; -2, -3 for further ones
  tag         VARCHAR(200) ${exact},
  sort        VARCHAR(10)   NOT NULL,              -- FIXES, FEATURES
  version     INTEGER       NOT NULL,
  current_send BOOLEAN      NOT NULL,              -- FALSE where a re-send has replaced it
  subject     VARCHAR(2000) NOT NULL,
  sender_name  VARCHAR(300),
  sender_email VARCHAR(300),
  sent_at     TIMESTAMP(0) WITH TIME ZONE NOT NULL,
  release     VARCHAR(20),                         -- 6.19
  release_order INTEGER,                           -- 6019: sorts releases
  release_stated BOOLEAN    NOT NULL,              -- FALSE where found by date
  rc          INTEGER,
  repository  VARCHAR(500),
  ref         VARCHAR(300),
  base_commit VARCHAR(40),
  head_commit VARCHAR(40),
  merged_into VARCHAR(200),
  merge_commit VARCHAR(40),
  lead        VARCHAR(1000000) NOT NULL,
  problems    VARCHAR(1000000) NOT NULL,              -- one a line
  fixes       INTEGER       NOT NULL,              -- shortlog lines that are no merges
  commits     INTEGER,
  merges      INTEGER,
  files       INTEGER,
  insertions  INTEGER,
  deletions   INTEGER,
  bundled     BOOLEAN       NOT NULL,              -- from the bundled record, facts only
  CONSTRAINT pull_message_id_key UNIQUE (message_id)
);
CREATE INDEX pull_address_idx ON pull (tree, slug);
CREATE INDEX pull_release_idx ON pull (tree, sort, release_order, rc);
CREATE INDEX pull_sent_idx ON pull (sent_at, id);
CREATE INDEX pull_head_idx ON pull (head_commit);

CREATE TABLE pull_section (
  id          BIGINT        NOT NULL PRIMARY KEY,
  pull_id     BIGINT        NOT NULL REFERENCES pull (id) ON DELETE CASCADE,
  position    INTEGER       NOT NULL,
  section_key VARCHAR(30)   NOT NULL,
  title       VARCHAR(500),
  bullets     INTEGER       NOT NULL,              -- how many bullets the mail has under it
  CONSTRAINT pull_section_key UNIQUE (pull_id, position)
);

CREATE TABLE bullet (
  id          BIGINT        NOT NULL PRIMARY KEY,
  section_id  BIGINT        NOT NULL REFERENCES pull_section (id) ON DELETE CASCADE,
  position    INTEGER       NOT NULL,
  text        VARCHAR(1000000) NOT NULL,
  CONSTRAINT bullet_key UNIQUE (section_id, position)
);

-- One row a fix. The id is made from the identity, never from a sequence.
CREATE TABLE fix (
  id          VARCHAR(20) ${exact} NOT NULL PRIMARY KEY,
  title       VARCHAR(500) ${exact} NOT NULL,      -- normalised
  author      VARCHAR(300),
  first_seen  TIMESTAMP(0) WITH TIME ZONE NOT NULL, -- when the first pull that carries it was sent
  last_seen   TIMESTAMP(0) WITH TIME ZONE NOT NULL,
  appearances INTEGER       NOT NULL,              -- current pulls that carry it
  subsystem   VARCHAR(30)   NOT NULL,
  kind        VARCHAR(30)   NOT NULL,
  security    BOOLEAN       NOT NULL,
  provenance  VARCHAR(30)   NOT NULL,
  ai_assisted VARCHAR(200),
  driver      VARCHAR(100),
  classifier_revision INTEGER NOT NULL
);
CREATE INDEX fix_title_idx ON fix (title);
CREATE INDEX fix_last_seen_idx ON fix (last_seen, id);
CREATE INDEX fix_subsystem_idx ON fix (subsystem, last_seen, id);

CREATE TABLE fix_secondary (
  fix_id      VARCHAR(20) ${exact} NOT NULL REFERENCES fix (id) ON DELETE CASCADE,
  position    INTEGER       NOT NULL,
  subsystem   VARCHAR(30)   NOT NULL,
  PRIMARY KEY (fix_id, position)
);

CREATE TABLE fix_cve (
  fix_id      VARCHAR(20) ${exact} NOT NULL REFERENCES fix (id) ON DELETE CASCADE,
  position    INTEGER       NOT NULL,
  cve         VARCHAR(30)   NOT NULL,
  PRIMARY KEY (fix_id, position)
);

CREATE TABLE fix_evidence (
  fix_id      VARCHAR(20) ${exact} NOT NULL REFERENCES fix (id) ON DELETE CASCADE,
  position    INTEGER       NOT NULL,
  answer      VARCHAR(30)   NOT NULL,
  rule        VARCHAR(100)  NOT NULL,
  matched     VARCHAR(500)  NOT NULL,
  weak        BOOLEAN       NOT NULL,
  PRIMARY KEY (fix_id, position)
);

-- One row a shortlog line. fix_id is set where the pull carries fixes and is the current send, and the line is no merge.
CREATE TABLE pull_appearance (
  id          BIGINT        NOT NULL PRIMARY KEY,
  pull_id     BIGINT        NOT NULL REFERENCES pull (id) ON DELETE CASCADE,
  position    INTEGER       NOT NULL,
  author      VARCHAR(300),
  title       VARCHAR(500)  NOT NULL,              -- as written
  title_key   VARCHAR(500) ${exact} NOT NULL,      -- normalised
  merge       BOOLEAN       NOT NULL,
  section_key VARCHAR(30)   NOT NULL,              -- none where no bullet names it
  bullet_id   BIGINT REFERENCES bullet (id) ON DELETE SET NULL,
  match_score DOUBLE PRECISION,
  fix_id      VARCHAR(20) ${exact} REFERENCES fix (id),
  CONSTRAINT pull_appearance_key UNIQUE (pull_id, position)
);
CREATE INDEX pull_appearance_fix_idx ON pull_appearance (fix_id);
CREATE INDEX pull_appearance_title_idx ON pull_appearance (title_key);

-- One row a bot's word that a pull was merged; the pull itself may come later, or never.
CREATE TABLE merge_notice (
  id          BIGINT        NOT NULL PRIMARY KEY,
  document_id BIGINT        NOT NULL REFERENCES document (id),
  pull_message_id VARCHAR(500) ${exact} NOT NULL,
  head_commit VARCHAR(40),
  merged_into VARCHAR(200),
  merge_commit VARCHAR(40),
  CONSTRAINT merge_notice_document_key UNIQUE (document_id)
);
CREATE INDEX merge_notice_pull_idx ON merge_notice (pull_message_id);
CREATE INDEX merge_notice_head_idx ON merge_notice (head_commit);

-- One row a run of import, reclassify or bundle loading, kept with its outcome.
CREATE TABLE ingest_run (
  id          BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  task        VARCHAR(20)   NOT NULL,              -- IMPORT, RECLASSIFY, BUNDLE
  source      VARCHAR(2000) NOT NULL,
  process     VARCHAR(300)  NOT NULL,              -- PID@HOST
  started_at  TIMESTAMP(0) WITH TIME ZONE NOT NULL,
  seen_at     TIMESTAMP(0) WITH TIME ZONE NOT NULL, -- last sign of life
  ended_at    TIMESTAMP(0) WITH TIME ZONE,
  state       VARCHAR(16)   NOT NULL,              -- RUNNING, DONE, FAILED
  documents   INTEGER       NOT NULL,              -- = known + pulls + notices + patches + others + quarantined
  known       INTEGER       NOT NULL,              -- had already
  pulls       INTEGER       NOT NULL,
  notices     INTEGER       NOT NULL,
  patches     INTEGER       NOT NULL,
  others      INTEGER       NOT NULL,
  quarantined INTEGER       NOT NULL,
  fixes_new   INTEGER       NOT NULL,
  fixes_known INTEGER       NOT NULL,              -- lines of new pulls that name a fix known already
  message     VARCHAR(2000)
);

-- Writers take this row first: batches of two processes come one after the other.
CREATE TABLE write_lock (id INTEGER NOT NULL PRIMARY KEY);
INSERT INTO write_lock (id) VALUES (1);
