#!/bin/sh
# The built application: `serve`, or a command with its arguments. Paths are those of the caller.
set -eu
. "$(dirname "$0")/tools.sh"
use_jdk
: "${KOMITTO_DATA:=$PROJECT/data}" "${KOMITTO_SPA:=$PROJECT/frontend/dist}"
export KOMITTO_DATA KOMITTO_SPA
# Japanese file names and sentences need a locale that can write them.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
APP=${KOMITTO_APP:-$PROJECT/backend/target/quarkus-app}
# Classes read and linked ahead of time, where somebody has prepared them: with KOMITTO_TRAINING this start does, when it ends.
AHEAD=
[ ! -f "$APP/app.aot" ] || AHEAD=-XX:AOTCache=$APP/app.aot
[ -z "${KOMITTO_TRAINING:-}" ] || AHEAD=-XX:AOTCacheOutput=$APP/app.aot
# A heap that begins small and keeps little free, and no memory set aside for many threads (ADR 0150).
: "${JAVA_OPTS:=-Xmx1g -Xms64m -XX:+UseG1GC -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:+UseCompactObjectHeaders}"
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
# shellcheck disable=SC2086 # several options in one variable
exec "$JAVA_HOME/bin/java" $JAVA_OPTS ${AHEAD:+"$AHEAD"} \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "$APP/quarkus-run.jar" "$@"
