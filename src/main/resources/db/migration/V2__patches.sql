-- SPDX-FileCopyrightText: The Fixtide authors
-- SPDX-License-Identifier: Apache-2.0

CREATE INDEX pull_line_idx ON pull (tree, sort, sent_at);
CREATE INDEX pull_tag_idx ON pull (tree, tag);
