#!/bin/sh
# Measuring needs wrk for the load; Debian's package is installed where that is allowed. pgbench is used where it is: its package
# would bring a PostgreSQL server with it.
set -eu

command -v wrk >/dev/null && exit 0
as_root=
[ "$(id -u)" = 0 ] || as_root='sudo -n'
if command -v apt-get >/dev/null && { [ -z "$as_root" ] || $as_root true 2>/dev/null; }; then
    $as_root apt-get update -qq || true
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends wrk >/dev/null || true
fi
command -v wrk >/dev/null && exit 0
echo 'make bench needs wrk: install the package of that name.' >&2
exit 1
