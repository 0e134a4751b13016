-- SPDX-FileCopyrightText: The Fixtide authors
-- SPDX-License-Identifier: Apache-2.0

-- One row a host that was ever asked over HTTP.
CREATE TABLE host_use (
  host        VARCHAR(300) ${exact} NOT NULL PRIMARY KEY,
  on_day      DATE          NOT NULL,              -- of the requests counted, UTC
  requests    INTEGER       NOT NULL,              -- on that day
  failures    INTEGER       NOT NULL,              -- in a row
  last_request_at TIMESTAMP(3) WITH TIME ZONE,
  closed_until TIMESTAMP(3) WITH TIME ZONE,        -- left alone until then
  reason      VARCHAR(2000)                        -- why it is left alone, or what failed last
);

-- Pages that need not be fetched again: for good, or until their server says that they have changed.
CREATE TABLE kept_page (
  digest      VARCHAR(64) ${exact} NOT NULL PRIMARY KEY, -- SHA-256 of the address, hex
  address     VARCHAR(4000) NOT NULL,
  media_type  VARCHAR(200)  NOT NULL,
  etag        VARCHAR(500),
  last_modified VARCHAR(100),                      -- as the server wrote it
  fetched_at  TIMESTAMP(0) WITH TIME ZONE NOT NULL,
  content     ${binary}     NOT NULL               -- gzip
);
