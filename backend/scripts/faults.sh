#!/bin/sh
# What breaks, breaks here first: processes killed and frozen, links that hang, too much at once; each with what must hold.
#   faults.sh [short|usual|full] [NAME…]
set -eu
. "$(dirname "$0")/tools.sh"
use_jdk
use_node
exec node "$PROJECT/backend/scripts/faults/run.mjs" "$@"
