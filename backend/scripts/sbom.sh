#!/bin/sh
# What both halves are made of, as CycloneDX bills of materials in backend/target/sbom; checked against the schema.
set -eu
. "$(dirname "$0")/tools.sh"
SCRIPTS=$PROJECT/backend/scripts
BILLS=$PROJECT/backend/target/sbom
mkdir -p "$BILLS"
"$SCRIPTS/mvn.sh" -q org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom -DoutputDirectory="$BILLS" -DoutputName=backend.cdx \
    -DoutputFormat=json -DschemaVersion=1.6 -DprojectType=application -DincludeTestScope=false
"$SCRIPTS/pnpm.sh" frontend licenses list --prod --json >"$BILLS/licenses.json"
"$SCRIPTS/pnpm.sh" docker install --frozen-lockfile --silent
"$SCRIPTS/pnpm.sh" docker --silent run sbom "$BILLS"
