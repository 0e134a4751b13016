#!/bin/sh
# SPDX-FileCopyrightText: The Fixtide authors
# SPDX-License-Identifier: Apache-2.0
# Titles classified per second of one core, warm; by default those of the bundled record:
#   bench/classify.sh [FILE-OF-TITLES]
set -eu
file=${1:+$(realpath "$1")}
cd "$(dirname "$0")/.."
if [ -z "$file" ]; then
  file=target/titles.txt
  mkdir -p target
  gzip -dc src/main/resources/record/record.jsonl.gz | grep -o '"title":"[^"\\]*"' | cut -d'"' -f4 | sort -u > "$file"
fi
FIXTIDE_REQUIRE_ALL=true exec mvn -q -B -DskipFrontend test -Dtest=ClassifySpeed -DtrimStackTrace=true \
  -Dspeed.titles="$(realpath "$file")"
