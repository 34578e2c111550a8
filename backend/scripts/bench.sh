#!/bin/sh
# make bench: Komitto at the size of a nation, against the floor of the same machine. BENCH_GROUPS, _PROFILES, _NEEDS, _SECONDS and
# _COMPARED change the size, BENCH_QUICK=1 is a small one to try it out. What was found is in backend/target/bench.
set -eu
. "$(dirname "$0")/tools.sh"
SCRIPTS=$PROJECT/backend/scripts
ROOM=$PROJECT/backend/target/bench
DEPENDENCIES=org.apache.maven.plugins:maven-dependency-plugin:3.8.1
use_jdk
"$SCRIPTS/ensure-bench-tools.sh"
rm -rf "$ROOM"
mkdir -p "$ROOM"
echo "バックエンドのもう一つの形を作っています… Building the other form of the backend…"
"$SCRIPTS/mvn.sh" -q test-compile quarkus:build -Dquarkus.package.jar.aot.enabled=true \
    -Dquarkus.package.output-directory=bench/aot >"$ROOM/build.log" 2>&1 ||
    { cat "$ROOM/build.log" >&2 && exit 1; }
"$SCRIPTS/mvn.sh" -q "$DEPENDENCIES:build-classpath" -DincludeScope=test -Dmdep.outputFile="$ROOM/classpath" >"$ROOM/build.log" 2>&1 ||
    { cat "$ROOM/build.log" >&2 && exit 1; }
KOMITTO_APP="$ROOM/aot" "$SCRIPTS/komitto.sh" train
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
cd "$PROJECT/backend"
exec "$JAVA_HOME/bin/java" -Xmx1g -Dstdout.encoding=UTF-8 \
    -cp "target/test-classes:target/classes:$(cat "$ROOM/classpath")" jp.komitto.bench.Bench
