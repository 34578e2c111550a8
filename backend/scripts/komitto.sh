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
# Classes read and linked ahead of time, where somebody has prepared them.
AHEAD=
[ ! -f "$APP/app.aot" ] || AHEAD=-XX:AOTCache=$APP/app.aot
# shellcheck disable=SC2086 # several options in one variable
exec "$JAVA_HOME/bin/java" ${JAVA_OPTS:--Xmx1g} ${AHEAD:+"$AHEAD"} \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "$APP/quarkus-run.jar" "$@"
