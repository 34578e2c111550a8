#!/bin/sh
# Production without containers, to prove what docker/ says: the very nginx configuration in front of two instances of the backend
# and one PostgreSQL with its archive, all on loopback. Browser journeys go through it, both instances are restarted one after
# the other under load, and a backup is made and restored. Says at the end what held.
#   production.sh [PART…]   gateway, journeys, rolling_restart, restore; without a word all of them
set -eu
. "$(dirname "$0")/tools.sh"
. "$(dirname "$0")/servers.sh"
use_jdk
use_node
SCRIPTS=$PROJECT/backend/scripts
"$SCRIPTS/ensure-nginx.sh"
PATH=$PATH:/usr/sbin

ROOM=$PROJECT/backend/target/production
BACKUPS=$ROOM/backups
rm -rf "$ROOM"
mkdir -p "$ROOM/nginx/komitto" "$BACKUPS/base" "$BACKUPS/wal"
# The pages are nginx's; an instance serves the API alone.
export KOMITTO_DATA="$ROOM/data" KOMITTO_HOST=127.0.0.1 KOMITTO_SPA="$ROOM/no-pages"
unset KOMITTO_DB_URL KOMITTO_DB_USER KOMITTO_DB_PASSWORD KOMITTO_CITY_FILE KOMITTO_SECRET KOMITTO_URL KOMITTO_PRODUCTION

# until_so SECONDS COMMAND…
until_so() {
    left=$(($1 * 2))
    shift
    until "$@" >/dev/null 2>&1; do
        left=$((left - 1))
        [ $left -gt 0 ] || return 1
        sleep 0.5
    done
}

held() {
    printf '%-78s %s\n' "$1" "$2"
}

gone() {
    ! kill -0 "$1" 2>/dev/null
}

value_of() {
    sed -n "s/^$1=//p" "$KOMITTO_DATA/database.properties" | sed 's/\\\(.\)/\1/g'
}

# --- the database, with continuous archiving as compose.yaml has it
start_database() {
    "$SCRIPTS/komitto.sh" database >"$ROOM/database.log" 2>&1 &
    database=$!
    # Up to what follows the address: a line that is still being written has only half of it.
    until_so 120 grep -q 'postgresql://[^ ]* ' "$ROOM/database.log" || { cat "$ROOM/database.log" >&2; exit 1; }
    DATABASE=$(sed -n 's/.*\(postgresql:[^ ]*\) .*/\1/p' "$ROOM/database.log" | head -n 1)
    export PGHOST=127.0.0.1 PGPORT="$(value_of port)" PGUSER=postgres PGDATABASE=komitto
    PGPASSWORD=$(value_of password.superuser)
    export PGPASSWORD
}

stop_database() {
    kill $database 2>/dev/null || true
    until_so 30 gone $database || true
}

ask() {
    psql --no-psqlrc --quiet --tuples-only --no-align --command "$1"
}

cleanup() {
    for pid in ${load:-} ${first:-} ${second:-} ${nginx:-}; do kill "$pid" 2>/dev/null || true; done
    for pid in ${first:-} ${second:-}; do until_so 20 gone "$pid" || true; done
    [ -z "${database:-}" ] || stop_database
}
trap cleanup EXIT

start_database
ask "alter system set archive_mode = on"
ask "alter system set archive_command = 'test ! -f \"$BACKUPS/wal/%f\" && cp \"%p\" \"$BACKUPS/wal/.%f\" && mv \"$BACKUPS/wal/.%f\" \"$BACKUPS/wal/%f\"'"
stop_database
start_database

# --- migration once, then the instances
export KOMITTO_DB_URL="$DATABASE" KOMITTO_DB_USER=komitto KOMITTO_PRODUCTION=true KOMITTO_SAMPLES=true KOMITTO_STOP_DELAY=5s
export QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING=true
KOMITTO_DB_PASSWORD=$(value_of password.application)
KOMITTO_SECRET=$(value_of secret)
WEB=$(free_port)
export KOMITTO_DB_PASSWORD KOMITTO_SECRET KOMITTO_URL="http://localhost:$WEB"
"$SCRIPTS/komitto.sh" migrate
export KOMITTO_MIGRATE=false
FIRST=$(free_port)
SECOND=$(free_port)

start_instance() {
    PORT=$1 JAVA_OPTS=-Xmx768m "$SCRIPTS/komitto.sh" serve >>"$ROOM/instance-$1.log" 2>&1 &
    started=$!
}

await_instance() {
    until_so 120 answers "http://127.0.0.1:$1/q/health/ready" || { tail -n 20 "$ROOM/instance-$1.log" >&2; exit 1; }
}

start_instance "$FIRST"
first=$started
await_instance "$FIRST"
start_instance "$SECOND"
second=$started
await_instance "$SECOND"

# --- nginx: the same file as in the container, with two small ones of this place
for file in komitto security-headers brotli; do
    ln -s "$PROJECT/docker/nginx/$file.conf" "$ROOM/nginx/komitto/$file.conf"
done
sed "s/172.29.82.11:8080/127.0.0.1:$FIRST/; s/172.29.82.12:8080/127.0.0.1:$SECOND/" \
    "$PROJECT/docker/nginx/instances.conf" >"$ROOM/nginx/komitto/instances.conf"
printf 'listen 127.0.0.1:%s;\nroot %s;\n' "$WEB" "$PROJECT/frontend/dist" >"$ROOM/nginx/komitto/place.conf"
cat >"$ROOM/nginx/nginx.conf" <<CONF
daemon off;
$([ "$(id -u)" != 0 ] || echo "user root;")
pid nginx.pid;
error_log stderr warn;
events {}
http {
    include $(dirname "$(readlink -f /etc/nginx/mime.types)")/mime.types;
    access_log off;
    client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
    include komitto/komitto.conf;
}
CONF
nginx -p "$ROOM/nginx" -c "$ROOM/nginx/nginx.conf" -t 2>"$ROOM/nginx.log" || { cat "$ROOM/nginx.log" >&2; exit 1; }
nginx -p "$ROOM/nginx" -c "$ROOM/nginx/nginx.conf" 2>>"$ROOM/nginx.log" &
nginx=$!
until_so 20 answers "$KOMITTO_URL/api/v1/city"
failures=0

# --- what the gateway adds
gateway() {
    if node "$SCRIPTS/gateway.mjs" "$KOMITTO_URL"; then
        held "pages, packing, headers and problems as nginx serves them" held
    else
        held "pages, packing, headers and problems as nginx serves them" FAILED
        failures=$((failures + 1))
    fi
}

# --- journeys
journeys() {
    if "$SCRIPTS/pnpm.sh" frontend run e2e --reporter=line --project=desktop \
        directory first-view journeys projects >"$ROOM/journeys.log" 2>&1; then
        held "browser journeys through nginx: $(sed -n 's/^ *\([0-9]* passed\).*/\1/p' "$ROOM/journeys.log")" held
    else
        tail -n 60 "$ROOM/journeys.log"
        held "browser journeys through nginx" FAILED
        failures=$((failures + 1))
    fi
}

# --- rolling restart under load
rolling_restart() {
    node "$SCRIPTS/load.mjs" "$KOMITTO_URL" >"$ROOM/load.txt" 2>"$ROOM/load.log" &
    load=$!
    sleep 3
    kill "$first" && until_so 30 gone "$first"
    start_instance "$FIRST"
    first=$started
    await_instance "$FIRST"
    sleep 4
    kill "$second" && until_so 30 gone "$second"
    start_instance "$SECOND"
    second=$started
    await_instance "$SECOND"
    sleep 2
    kill -INT $load
    if wait $load; then outcome=held; else outcome=FAILED failures=$((failures + 1)); fi
    load=
    held "both instances restarted one after the other: $(cat "$ROOM/load.txt")" "$outcome"
}

# --- backup and restore
restore() {
    PGDATA="$KOMITTO_DATA/postgres" BACKUPS="$BACKUPS" "$PROJECT/docker/backup.sh" >"$ROOM/backup.path"
    printf '団体名,種別,活動内容\nバックアップの あとの 会,ボランティア団体,もどるはずの活動\n' >"$ROOM/after.csv"
    "$SCRIPTS/komitto.sh" import "$ROOM/after.csv" >/dev/null
    facts="select count(*) || ' entries, the last ' || max(seq) || ';' from journal; select count(*) || ' groups' from citizen_group"
    before=$(ask "$facts")
    segment=$(ask "select pg_walfile_name(pg_switch_wal())")
    until_so 60 test -f "$BACKUPS/wal/$segment" || { echo "$segment was not archived" >&2; exit 1; }
    began=$(date +%s)
    restored=$ROOM/restored
    mkdir -p "$restored"
    "$PROJECT/docker/restore.sh" "$(cat "$ROOM/backup.path")" "$restored/postgres" >/dev/null
    cp -p "$KOMITTO_DATA/database.properties" "$restored/"
    chown --reference="$KOMITTO_DATA/postgres" -R "$restored/postgres"
    unset KOMITTO_DB_URL
    KOMITTO_DATA=$restored "$SCRIPTS/komitto.sh" database >"$ROOM/restored.log" 2>&1 &
    copy=$!
    if until_so 120 grep -q 'postgresql://' "$ROOM/restored.log"; then
        PGPORT=$(sed -n 's/^port=//p' "$restored/database.properties")
        export PGPORT
        after=$(ask "$facts")
    else
        cat "$ROOM/restored.log" >&2
        after=none
    fi
    took=$(($(date +%s) - began))
    kill $copy && until_so 30 gone $copy
    if [ "$before" = "$after" ]; then
        held "backup and archive restored in $took s: $(echo "$after" | tr '\n' ' ')" held
    else
        printf 'before: %s\nafter:  %s\n' "$before" "$after" >&2
        failures=$((failures + 1))
        held "backup and archive restored" FAILED
    fi
}

[ $# -gt 0 ] || set -- gateway journeys rolling_restart restore
for part in "$@"; do "$part"; done
[ $failures = 0 ]
