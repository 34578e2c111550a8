#!/bin/sh
# pnpm in a folder of the project (frontend, openapi), in the one version that frontend/package.json names.
#   pnpm.sh FOLDER ARGUMENTS…
set -eu
. "$(dirname "$0")/tools.sh"
use_node
pnpm=$(sed -n 's/.*"packageManager": "\(pnpm@[0-9.]*\)".*/\1/p' "$PROJECT/frontend/package.json")
cd "$PROJECT/$1"
shift
exec npx --yes "$pnpm" "$@"
