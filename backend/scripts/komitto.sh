#!/bin/sh
# The built application: `serve`, or a command with its arguments. Paths are those of the caller. `train` prepares the starts of a form
# that can be prepared (make ahead).
set -eu
. "$(dirname "$0")/tools.sh"
use_jdk
: "${KOMITTO_DATA:=$PROJECT/data}" "${KOMITTO_SPA:=$PROJECT/frontend/dist}"
export KOMITTO_DATA KOMITTO_SPA
# Japanese file names and sentences need a locale that can write them.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
# What was prepared last, unless something was built since.
APP=$PROJECT/backend/target/quarkus-app
AHEAD=$PROJECT/backend/target/ahead
[ -z "$(find "$AHEAD/app.aot" -newer "$APP/quarkus-run.jar" 2>/dev/null)" ] || APP=$AHEAD
APP=${KOMITTO_APP:-$APP}
# A heap that begins small and keeps little free, one collection towards the end of a start and none before it, no memory set aside for
# many threads, and what is free given back, also when it has become quiet (ADR 0150).
: "${JAVA_OPTS:=-Xmx1g -Xms64m -XX:MetaspaceSize=96m -XX:+UseG1GC -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 \
    -XX:G1PeriodicGCInterval=60000 -XX:+UseCompactObjectHeaders -XX:TrimNativeHeapInterval=10000 -XX:SoftRefLRUPolicyMSPerMB=10}"
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}" MALLOC_MMAP_THRESHOLD_="${MALLOC_MMAP_THRESHOLD_:-131072}"
start="-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar"
# shellcheck disable=SC2086 # several options in one variable
[ "${1:-}" != train ] || exec "$PROJECT/backend/scripts/train.sh" "$APP/app.aot" "$JAVA_HOME/bin/java" $JAVA_OPTS $start "$APP/quarkus-run.jar"
CACHE=
[ ! -f "$APP/app.aot" ] || CACHE=-XX:AOTCache=$APP/app.aot
# shellcheck disable=SC2086
exec "$JAVA_HOME/bin/java" $JAVA_OPTS ${CACHE:+"$CACHE"} $start "$APP/quarkus-run.jar" "$@"
