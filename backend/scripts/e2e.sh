#!/bin/sh
# The journeys in a real browser against a server of their own.
#   e2e.sh REPORT.json
set -eu
SCRIPTS=$(dirname "$0")
export PLAYWRIGHT_JSON_OUTPUT_NAME="$1"
exec "$SCRIPTS/with-server.sh" "$SCRIPTS/pnpm.sh" frontend run e2e --reporter=list,json
