-- SPDX-FileCopyrightText: The Fixtide authors
-- SPDX-License-Identifier: Apache-2.0

-- The newest items of a driver, for its page.
CREATE INDEX stable_item_driver_idx ON stable_item (driver, release_order);
