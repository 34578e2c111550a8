#!/bin/sh
# Both halves with live reload: the backend (Quarkus, embedded database) and the web pages (Vite, which passes the API on).
# One Ctrl-C stops both.
set -eu
. "$(dirname "$0")/tools.sh"
use_node
SCRIPTS=$PROJECT/backend/scripts
PORT=${PORT:-8080}
KOMITTO_API=http://127.0.0.1:$PORT
export PORT KOMITTO_API
# The pages come from Vite, not from an earlier build.
unset KOMITTO_SPA

"$SCRIPTS/mvn.sh" -q quarkus:dev -Dquarkus.console.enabled=false -Dquarkus.test.continuous-testing=disabled \
    -Dquarkus.analytics.disabled=true -Ddebug=false </dev/null &
backend=$!
"$SCRIPTS/pnpm.sh" frontend run dev </dev/null &
pages=$!
trap 'kill $backend $pages 2>/dev/null || true' INT TERM EXIT

# As long as both are there; when one ends, or on Ctrl-C, the other ends too.
while kill -0 $backend 2>/dev/null && kill -0 $pages 2>/dev/null; do sleep 1 || true; done
kill $backend $pages 2>/dev/null || true
wait $backend $pages || true
