#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Fixtide authors
# SPDX-License-Identifier: Apache-2.0
# Latency of pages at 16 connections (wrk, from Debian's packages) and what one first visit transfers.
#   bench/pages.sh URL PATH...          e.g. bench/pages.sh http://127.0.0.1:8080 / /releases/6.18 /pulls/net/net-6.19-rc5
set -euo pipefail
url=${1:?usage: bench/pages.sh URL PATH...}
shift
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 2; }
printf '%-36s %8s %8s %8s %9s %10s %10s\n' page p50 p90 p99 req/s bytes gzip
for path in "$@"; do
  wrk -t2 -c16 -d8s "$url$path" >/dev/null # warm
  report=$(wrk -t2 -c16 -d15s --latency "$url$path")
  if grep -q 'Non-2xx' <<<"$report"; then echo "$path: $report" >&2; exit 1; fi
  at() { awk -v p="$1" '$1 == p {print $2}' <<<"$report"; }
  rate=$(awk '/Requests\/sec/ {print $2}' <<<"$report")
  plain=$(curl -sf "$url$path" | wc -c) small=$(curl -sf -H 'Accept-Encoding: gzip' "$url$path" | wc -c)
  printf '%-36s %8s %8s %8s %9s %10s %10s\n' "$path" "$(at 50%)" "$(at 90%)" "$(at 99%)" "$rate" "$plain" "$small"
done
