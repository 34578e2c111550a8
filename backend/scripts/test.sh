#!/bin/sh
# Everything that must be green, stage after stage; a failure does not hide the later ones.
#   test.sh         all of it          test.sh quick   formats, lint and types alone
#   test.sh e2e     the browser journeys alone, on what is built
set -u
. "$(dirname "$0")/tools.sh"
SCRIPTS=$PROJECT/backend/scripts
RESULTS=$PROJECT/backend/target/test-run
use_jdk
use_node
rm -rf "$RESULTS"
mkdir -p "$RESULTS"
cd "$PROJECT" || exit 1

# stage NAME COMMAND…: runs it quietly, notes how it went, shows its last words when it failed.
stage() {
    name=$1
    shift
    printf '%-44s' "$name"
    began=$(date +%s)
    if "$@" >"$RESULTS/$name.log" 2>&1 </dev/null; then
        outcome=passed
    else
        outcome=failed
    fi
    printf '%s (%s s)\n' "$outcome" $(($(date +%s) - began))
    printf '%s\t%s\n' "$outcome" "$name" >>"$RESULTS/stages.tsv"
    [ "$outcome" = passed ] || tail -n 60 "$RESULTS/$name.log" | sed 's/^/    /'
}

frontend() {
    "$SCRIPTS/pnpm.sh" frontend "$@"
}

install_parts() {
    make --silent -C "$PROJECT" frontend/node_modules/.installed &&
        "$SCRIPTS/pnpm.sh" openapi install --frozen-lockfile --reporter=append-only &&
        "$SCRIPTS/pnpm.sh" docker install --frozen-lockfile --reporter=append-only
}

backend_tests() {
    rm -rf backend/target/surefire-reports backend/target/failsafe-reports
    "$SCRIPTS/mvn.sh" verify -Dmaven.test.failure.ignore=true
    status=$?
    # What the tests have packaged need not be built again.
    [ $status != 0 ] || touch backend/target/quarkus-app/.built
    return $status
}

same_contract() {
    diff -u openapi/openapi.yaml backend/target/openapi/openapi.yaml ||
        { echo "openapi/openapi.yaml is not what the backend serves; run make contract and commit." && return 1; }
    cp frontend/src/api/schema.d.ts "$RESULTS/schema.committed.d.ts" && frontend run generate || return 1
    diff -u "$RESULTS/schema.committed.d.ts" frontend/src/api/schema.d.ts && return 0
    cp "$RESULTS/schema.committed.d.ts" frontend/src/api/schema.d.ts
    echo "frontend/src/api/schema.d.ts is not made from openapi/openapi.yaml; run make contract and commit."
    return 1
}

# What is packaged by now, killed and frozen; in time or not is not asked here, for the machine may be busy.
faults() {
    rm -f backend/target/faults/count.json
    "$SCRIPTS/faults.sh" short
}

lint_contract() {
    REDOCLY_SUPPRESS_UPDATE_NOTICE=true REDOCLY_TELEMETRY=off "$SCRIPTS/pnpm.sh" openapi run lint
}

frontend_tests() {
    frontend run test --reporter=default --reporter=json --outputFile.json="$RESULTS/vitest.json"
}

production_build() {
    make --silent -C "$PROJECT" frontend/dist/.built
}

quick_checks() {
    stage "parts of the web pages" install_parts
    stage "backend format" "$SCRIPTS/mvn.sh" -q spotless:check
    stage "contract style" lint_contract
    stage "what production reads" "$SCRIPTS/pnpm.sh" docker run lint
    stage "frontend format, lint and types" frontend run check
}

case ${1:-all} in
quick)
    quick_checks
    ;;
e2e)
    stage "browser journeys" "$SCRIPTS/e2e.sh" "$RESULTS/playwright.json"
    ;;
all)
    quick_checks
    stage "backend tests" backend_tests
    stage "contract as served" same_contract
    stage "faults" faults
    stage "frontend tests" frontend_tests
    stage "web pages, production build" production_build
    stage "weight of the web pages" frontend run size
    stage "browser journeys" "$SCRIPTS/e2e.sh" "$RESULTS/playwright.json"
    ;;
esac
exec node "$SCRIPTS/tally.mjs" "$RESULTS" "$PROJECT/backend/target"
