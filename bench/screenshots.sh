#!/bin/sh
# SPDX-FileCopyrightText: The Fixtide authors
# SPDX-License-Identifier: Apache-2.0
# Pictures of pages of a running server, at 1280 and 360 px, light and dark:
#   bench/screenshots.sh http://localhost:8080 docs/screenshots / /releases /pulls
set -eu
[ $# -ge 2 ] || { echo "usage: $0 SERVER FOLDER [PATH...]" >&2; exit 2; }
server=$1
folder=$(mkdir -p "$2" && cd "$2" && pwd)
shift 2
cd "$(dirname "$0")/.."
FIXTIDE_REQUIRE_ALL=true exec mvn -q -B -DskipFrontend test -Dtest=Screenshots -DtrimStackTrace=true \
  -Dscreenshots.server="$server" -Dscreenshots.folder="$folder" -Dscreenshots.pages="${*:-/}"
