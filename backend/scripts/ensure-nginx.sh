#!/bin/sh
# The proof of production runs Debian's nginx and psql. Installs both where that is allowed.
set -eu

has_all() { PATH=$PATH:/usr/sbin command -v nginx >/dev/null && command -v psql >/dev/null; }

has_all && exit 0
as_root=
[ "$(id -u)" = 0 ] || as_root='sudo -n'
if command -v apt-get >/dev/null && { [ -z "$as_root" ] || $as_root true 2>/dev/null; }; then
    $as_root apt-get update -qq || true
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nginx-light postgresql-client >/dev/null || true
fi
has_all && exit 0
echo 'The proof of production needs nginx and psql: install the packages nginx-light and postgresql-client.' >&2
exit 1
