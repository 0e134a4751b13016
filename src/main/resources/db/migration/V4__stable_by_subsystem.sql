-- SPDX-FileCopyrightText: The Fixtide authors
-- SPDX-License-Identifier: Apache-2.0

-- The newest items of a subsystem, for its page.
CREATE INDEX stable_item_subsystem_idx ON stable_item (subsystem, release_order);
