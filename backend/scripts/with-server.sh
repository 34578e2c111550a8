#!/bin/sh
# A command with a server of its own, as KOMITTO_URL: free port, data folder for this run alone.
#   with-server.sh COMMAND ARGUMENTS…
set -eu
. "$(dirname "$0")/tools.sh"
. "$(dirname "$0")/servers.sh"
use_node
SCRIPTS=$PROJECT/backend/scripts
KOMITTO_DATA=$PROJECT/backend/target/e2e-data
KOMITTO_SPA=$PROJECT/frontend/dist
KOMITTO_HOST=127.0.0.1
KOMITTO_SAMPLES=true
KOMITTO_DEMO=true
KOMITTO_DEMO_PASSWORD=umi-no-mieru-oka-de-hirune
# Many browsers at once come from this one computer.
KOMITTO_LIMITS_ENABLED=false
# However slow the machine is, nobody is sent away for it; make faults asks about that.
KOMITTO_LOAD_BEHIND=30s
KOMITTO_DATABASE_LONGEST_WAIT=20s
KOMITTO_DATABASE_LONGEST_ANSWER=20s
PORT=$(free_port)
# Passkeys need a name, an address of numbers will not do.
KOMITTO_URL=http://localhost:$PORT
export KOMITTO_DATA KOMITTO_SPA KOMITTO_HOST KOMITTO_SAMPLES KOMITTO_DEMO KOMITTO_DEMO_PASSWORD KOMITTO_LIMITS_ENABLED PORT KOMITTO_URL
export KOMITTO_LOAD_BEHIND KOMITTO_DATABASE_LONGEST_WAIT KOMITTO_DATABASE_LONGEST_ANSWER
unset KOMITTO_DB_URL KOMITTO_CITY_FILE

rm -rf "$KOMITTO_DATA"
"$SCRIPTS/komitto.sh" serve &
server=$!
trap 'kill $server 2>/dev/null; wait $server || true' EXIT

tries=0
until answers "$KOMITTO_URL/q/health/ready"; do
    tries=$((tries + 1))
    if [ $tries -gt 120 ] || ! kill -0 $server 2>/dev/null; then
        echo "The server did not become ready." >&2
        exit 1
    fi
    sleep 0.5
done

"$@"
