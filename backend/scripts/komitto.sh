#!/bin/sh
# The built application: `serve`, or a command with its arguments. Paths are those of the caller.
set -eu
. "$(dirname "$0")/tools.sh"
use_jdk
: "${KOMITTO_DATA:=$PROJECT/data}" "${KOMITTO_SPA:=$PROJECT/frontend/dist}"
export KOMITTO_DATA KOMITTO_SPA
# Japanese file names and sentences need a locale that can write them.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
# shellcheck disable=SC2086 # several options in one variable
exec "$JAVA_HOME/bin/java" ${JAVA_OPTS:--Xmx1g} \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "$PROJECT/backend/target/quarkus-app/quarkus-run.jar" "$@"
