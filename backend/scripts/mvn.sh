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

# The compiler forgets to remove the classes of a source file that went away, and Quarkus would still find them.
mkdir -p target
find src -type f | LC_ALL=C sort >target/sources.now
if [ -f target/sources.before ] && LC_ALL=C comm -23 target/sources.before target/sources.now | grep -q .; then
    rm -rf target/classes target/test-classes
fi
mv target/sources.now target/sources.before

exec "$MVN" --batch-mode --no-transfer-progress "$@"
