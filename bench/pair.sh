#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Fixtide authors
# SPDX-License-Identifier: Apache-2.0
# Two imports of the same input at once into one empty PostgreSQL database; their export against that of one import into H2.
#   FIXTIDE_DB_URL=jdbc:postgresql://... FIXTIDE_DB_USER=... FIXTIDE_DB_PASSWORD=... bench/pair.sh JAR INPUT
set -euo pipefail
jar=$(realpath "${1:?usage: bench/pair.sh JAR INPUT}") input=$(realpath "${2:?no input}")
: "${FIXTIDE_DB_URL:?names the empty PostgreSQL database}"
java=${JAVA:-java}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$java" -Xmx384m -jar "$jar" import "$input" >"$work/a.log" 2>&1 &
a=$!
"$java" -Xmx384m -jar "$jar" import "$input" >"$work/b.log" 2>&1 &
b=$!
for pid in $a $b; do wait "$pid" || [ $? -eq 1 ]; done
"$java" -jar "$jar" export "$work/pair.out" >/dev/null

export FIXTIDE_DB_URL="jdbc:h2:file:$work/one/fixtide" FIXTIDE_DB_USER=fixtide FIXTIDE_DB_PASSWORD=
"$java" -Xmx384m -jar "$jar" import "$input" >"$work/one.log" 2>&1 || [ $? -eq 1 ]
"$java" -jar "$jar" export "$work/one.out" >/dev/null
for log in a b one; do echo "== $log"; tail -20 "$work/$log.log"; done
if diff -r "$work/one.out" "$work/pair.out"; then echo "same export"; else echo "the exports differ" && exit 1; fi
