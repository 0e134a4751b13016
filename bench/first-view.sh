#!/bin/sh
# SPDX-FileCopyrightText: The Fixtide authors
# SPDX-License-Identifier: Apache-2.0
# Largest contentful paint, layout shift and bytes of pages of a running server, CPU four times slower:
#   bench/first-view.sh http://localhost:8080 / /releases /pulls
set -eu
[ $# -ge 1 ] || { echo "usage: $0 SERVER [PATH...]" >&2; exit 2; }
server=$1
shift
cd "$(dirname "$0")/.."
FIXTIDE_REQUIRE_ALL=true exec mvn -q -B -DskipFrontend test -Dtest=FirstView -DtrimStackTrace=true \
  -Dbench.server="$server" -Dbench.pages="${*:-/}"
