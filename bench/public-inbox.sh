#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Fixtide authors
# SPDX-License-Identifier: Apache-2.0
#
# Imports a public-inbox archive of COUNT mails and prints mails per second and the peak memory.
# usage: bench/public-inbox.sh COUNT PATH...      (see bench/README.md)
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: $0 COUNT PATH..." >&2; exit 2; }
count=$1
shift
root="$(cd "$(dirname "$0")/.." && pwd)"
jar="$root/target/fixtide.jar"
[ -f "$jar" ] || { echo "$jar is missing: run 'mvn -DskipTests package' first." >&2; exit 2; }

java="java"
[ -z "${JAVA_HOME:-}" ] || java="$JAVA_HOME/bin/java"
work="$(mktemp -d "${TMPDIR:-/tmp}/fixtide-bench.XXXXXX")"
trap 'rm -rf "$work"' EXIT

"$java" -Djarmode=tools -jar "$jar" extract --destination "$work/app" >/dev/null
repository="$work/inbox/git/0.git"
git init -q --bare --initial-branch=master "$repository"
"$java" -cp "$work/app/fixtide.jar:$work/app/lib/*" "$root/bench/InboxStream.java" "$count" "$@" \
  | git -C "$repository" fast-import --quiet
mails=$(git -C "$repository" rev-list --count master)
echo "archive: $mails mails, $(du -sh "$repository" | cut -f1)"

export FIXTIDE_DB_URL="${FIXTIDE_DB_URL:-jdbc:h2:file:$work/fixtide}"
started=$(date +%s%N)
"$java" ${BENCH_JAVA_OPTS:--Xmx512m} --enable-native-access=ALL-UNNAMED \
  -jar "$work/app/fixtide.jar" import "$work/inbox" &
pid=$!
peak=0
# VmHWM only grows: its last value before the end is the peak.
while kill -0 "$pid" 2>/dev/null; do
  seen=$(awk '/^VmHWM/ {print $2}' "/proc/$pid/status" 2>/dev/null || true)
  peak=${seen:-$peak}
  sleep 0.2
done
status=0
wait "$pid" || status=$?
ended=$(date +%s%N)

awk -v mails="$mails" -v ns="$((ended - started))" -v kib="$peak" 'BEGIN {
  seconds = ns / 1e9
  printf "import: %d mails in %.1f s = %.0f mails/s, start included; peak %.0f MiB\n", mails, seconds, mails / seconds, kib / 1024
}'
exit "$status"
