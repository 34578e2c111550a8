#!/bin/sh
# train.sh CACHE JAVA OPTIONS… -jar quarkus-run.jar: lets this Java start the application once on a small city of its own, asks what a first
# minute asks, and leaves in CACHE the classes as they were read and linked, and what is known of their methods (ADR 0150). Later starts
# take it with -XX:AOTCache=CACHE; a Java of another build, other files or another collector leave it aside without a word.
set -eu
CACHE=$1
JAVA=$2
shift 2
ROOM=$(mktemp -d)
server=
trap 'leave' EXIT
trap 'exit 1' INT TERM
export KOMITTO_DATA="$ROOM/data" KOMITTO_HOST=127.0.0.1 KOMITTO_SAMPLES=true KOMITTO_DEMO=true KOMITTO_PRODUCTION=false
export KOMITTO_DEMO_PASSWORD=umi-no-mieru-oka-de-hirune KOMITTO_LIMITS_ENABLED=false KOMITTO_LOAD_BEHIND=30s KOMITTO_MIGRATE=true
export PORT=18390
unset KOMITTO_DB_URL KOMITTO_CITY_FILE KOMITTO_SMTP_HOST KOMITTO_ISSUER_URL KOMITTO_TRACES_TO KOMITTO_URL

leave() {
    [ -z "$server" ] || stop
    rm -rf "$ROOM"
}

ask() {
    curl --fail --silent --output /dev/null --max-time 30 --header 'Accept-Language: ja' "http://127.0.0.1:$PORT$1"
}

# start ARGUMENTS…: until it is ready, all indexes included.
start() {
    "$@" serve >"$ROOM/server.log" 2>&1 &
    server=$!
    until ask /q/health/ready; do
        kill -0 "$server" 2>/dev/null || { cat "$ROOM/server.log" >&2 && exit 1; }
        sleep 0.2
    done
}

stop() {
    kill "$server" 2>/dev/null || true
    wait "$server" || true
    server=
}

first_minute() {
    group=$(curl --fail --silent "http://127.0.0.1:$PORT/api/v1/groups" | grep -o '"id":"[^"]*"' | head -n 1 | cut -d'"' -f4)
    for page in /api/v1/city /api/v1/groups '/api/v1/groups?q=%E5%AD%90%E3%81%A9%E3%82%82' '/api/v1/suggestions?q=%E3%81%BF' \
        "/api/v1/groups/$group" /api/v1/needs /api/v1/offers /api/v1/calls /api/v1/projects; do
        ask "$page"
    done
    ask / || true # the web pages, where the server has them
    curl --fail --silent --output /dev/null --header 'Content-Type: application/json' --data \
        "{\"email\":\"citizen@demo.komitto.example\",\"password\":\"$KOMITTO_DEMO_PASSWORD\"}" "http://127.0.0.1:$PORT/api/v1/auth/sign-in"
}

command -v curl >/dev/null || {
    printf '%s\n%s\n' "curl が見つかりません。システムのパッケージで入れてください。" "curl was not found; install it from your system's packages." >&2
    exit 1
}
# A first start fills the database; what that takes is not what later starts do.
start "$JAVA" "$@"
stop
rm -f "$CACHE"
start "$JAVA" "-XX:AOTCacheOutput=$CACHE" "$@"
for _ in 1 2 3 4 5 6 7 8 9 10; do first_minute; done
stop
[ -s "$CACHE" ] || { cat "$ROOM/server.log" >&2 && exit 1; }
