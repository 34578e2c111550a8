#!/bin/sh
# Maven on the backend, with the right JDK.
set -eu
. "$(dirname "$0")/tools.sh"
use_jdk
use_maven
# Maven's own libraries, not ours, use what newer JDKs warn about.
MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED"
at_least "$(jdk_version "$JAVA_HOME")" 24 && MAVEN_OPTS="$MAVEN_OPTS --sun-misc-unsafe-memory-access=allow"
export MAVEN_OPTS
cd "$PROJECT/backend"
exec "$MVN" --batch-mode --no-transfer-progress "$@"
