#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Fixtide authors
# SPDX-License-Identifier: Apache-2.0
# Kills an import with -9 at random moments, repeats it, and compares its export with that of an undisturbed one.
#   bench/crash.sh JAR INPUT [KILLS]
set -euo pipefail
jar=$(realpath "${1:?usage: bench/crash.sh JAR INPUT [KILLS]}") input=$(realpath "${2:?no input}") kills=${3:-3}
java=${JAVA:-java}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fixtide() { # DATABASE COMMAND...
  local db=$1
  shift
  FIXTIDE_DB_URL="jdbc:h2:file:$work/$db/fixtide" "$java" -Xmx384m -jar "$jar" "$@"
}

begin=$(date +%s%N)
fixtide whole import "$input" >"$work/whole.log" 2>&1 || [ $? -eq 1 ]
took=$((($(date +%s%N) - begin) / 1000000))
echo "undisturbed: $took ms"
fixtide whole export "$work/whole.out" >/dev/null

for n in $(seq "$kills"); do
  # While it works: a run that goes on behind a kill has less to do than the first.
  pause=$((took * 30 / 100 + RANDOM % (took * 25 / 100)))
  FIXTIDE_DB_URL="jdbc:h2:file:$work/killed/fixtide" "$java" -Xmx384m -jar "$jar" import "$input" >"$work/killed.log" 2>&1 &
  pid=$!
  sleep "$(printf '%d.%03d' $((pause / 1000)) $((pause % 1000)))"
  if kill -9 "$pid" 2>/dev/null; then echo "kill $n: -9 after $pause ms"; else echo "kill $n: it had ended before $pause ms"; fi
  wait "$pid" 2>/dev/null || true
done
fixtide killed import "$input" >"$work/killed.log" 2>&1 || [ $? -eq 1 ]
fixtide killed export "$work/killed.out" >/dev/null

if diff -r "$work/whole.out" "$work/killed.out"; then
  echo "same export: $(cat "$work"/whole.out/* | sha256sum | cut -c1-16), $(du -sb "$work/whole.out" | cut -f1) bytes"
else
  echo "the exports differ" && exit 1
fi
echo "again: $(fixtide killed import "$input" 2>&1 | grep -iE 'pulls|fixes|documents' | tr -s ' ' | tr '\n' ';')"
