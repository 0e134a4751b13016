#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Fixtide authors
# SPDX-License-Identifier: Apache-2.0
# Time and SQL statements of a machine's report over the record in FIXTIDE_DB_URL (a new database: the bundled record):
#   FIXTIDE_DB_URL=jdbc:h2:file:./data/fixtide bench/report.sh target/fixtide.jar [INVENTORY]
set -euo pipefail
jar=${1:?usage: bench/report.sh JAR [INVENTORY]}
inventory=${2:-$(dirname "$0")/inventory.txt}
rounds=50
work=$(mktemp -d)
export FIXTIDE_PORT=${FIXTIDE_PORT:-18096} FIXTIDE_DB_URL=${FIXTIDE_DB_URL:-jdbc:h2:file:$work/fixtide}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_JDBC_CORE=DEBUG "$java" ${BENCH_JAVA_OPTS:--Xmx512m} -jar "$jar" >"$work/log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; wait $server 2>/dev/null || true; rm -rf "$work"' EXIT
url=http://localhost:$FIXTIDE_PORT
until curl -sf "$url/actuator/health" >/dev/null; do
  kill -0 $server 2>/dev/null || { tail -n 20 "$work/log" >&2; exit 1; }
  sleep 1
done
report() { curl -sf -o "$work/answer" -w '%{time_total}\n' --data-urlencode "text@$inventory" "$url$1"; }
statements() { grep -cE 'Executing (prepared )?SQL (statement|query) \[' "$work/log" || true; }
printf '%-24s %9s %9s %9s %11s %10s\n' report first median p90 statements bytes
for path in /hardware/report /hardware/report.json; do
  first=$(report "$path")
  for _ in $(seq 10); do report "$path" >/dev/null; done # warm
  before=$(statements)
  times=$(for _ in $(seq $rounds); do report "$path"; done | sort -n)
  sleep 1
  printf '%-24s %8ss %8ss %8ss %11s %10s\n' "$path" "$first" \
    "$(sed -n "$((rounds / 2))p" <<<"$times")" "$(sed -n "$((rounds * 9 / 10))p" <<<"$times")" \
    "$((($(statements) - before) / rounds))" "$(wc -c <"$work/answer")"
done
grep -o '"advice":"[^"]*"' "$work/answer" | cut -d'"' -f4
