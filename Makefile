# Komitto. `make` alone lists what there is; the two to know are `make run` and `make test`.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

SCRIPTS  := backend/scripts
BACKEND  := backend/target/quarkus-app/.built
FRONTEND := frontend/dist/.built
MODULES  := frontend/node_modules/.installed

export KOMITTO_DATA ?= $(CURDIR)/data
export KOMITTO_SPA ?= $(CURDIR)/frontend/dist
# Who tries Komitto finds a lively city and accounts to look around with; an installation for real people sets these to false.
export KOMITTO_SAMPLES ?= true
export KOMITTO_DEMO ?= true

# What builders say is read only when they fail.
quietly = log=$$(mktemp) && if $(1) >$$log 2>&1; then rm $$log; else cat $$log >&2; rm $$log; exit 1; fi

# Folders count as sources too: their time changes when a file goes away.
backend_sources  := $(shell find backend/src/main backend/pom.xml)
frontend_sources := $(shell find frontend/src frontend/public frontend/scripts frontend/*.* openapi/openapi.yaml 2>/dev/null)

help: ## this list
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-22s %s\n", $$1, $$2 }'

run: tools build ## build what changed, start database, server and web pages on one port (PORT=8080)
	@exec $(SCRIPTS)/komitto.sh serve

build: $(BACKEND) $(FRONTEND) ## build backend and web pages, only what changed

ahead: tools $(BACKEND) ## classes read ahead of time, for this Java on this computer: starts in half the time, until something is built again
	@echo "起動の準備をしています… Preparing the starts…"
	@$(call quietly,$(SCRIPTS)/mvn.sh -q quarkus:build -Dquarkus.package.jar.aot.enabled=true -Dquarkus.package.output-directory=ahead)
	@KOMITTO_APP=$(CURDIR)/backend/target/ahead $(SCRIPTS)/komitto.sh train

test: tools ## everything that must be green before a change lands; ends with «N passed, N failed»
	@exec $(SCRIPTS)/test.sh

dev: tools $(MODULES) ## live reload for both halves: web pages on :5173, backend on :8080
	@exec $(SCRIPTS)/dev.sh

check: tools $(MODULES) ## the quick checks alone: formats, lint, types, contract's style
	@exec $(SCRIPTS)/test.sh quick

format: tools $(MODULES) ## put the code of both halves into its format
	@$(SCRIPTS)/mvn.sh -q spotless:apply
	@$(SCRIPTS)/pnpm.sh frontend run format

contract: tools $(MODULES) ## write openapi/openapi.yaml from the backend and the web pages' types from it
	@$(SCRIPTS)/mvn.sh -q package -Dmaven.test.skip=true
	@cp backend/target/openapi/openapi.yaml openapi/openapi.yaml
	@$(SCRIPTS)/pnpm.sh frontend run generate

e2e: tools build ## the journeys in a real browser, against a fresh server of their own
	@exec $(SCRIPTS)/test.sh e2e

lighthouse: tools build ## how fast the first pages are on a telephone, median of RUNS=5; apart from make test, as times vary
	@exec $(SCRIPTS)/with-server.sh $(SCRIPTS)/pnpm.sh frontend run lighthouse $(or $(RUNS),5)

bench: tools $(BACKEND) ## measure everything at the size of a nation, a quarter of an hour (GROUPS= PROFILES= NEEDS=, QUICK=1 to try it)
	@BENCH_GROUPS="$(GROUPS)" BENCH_PROFILES="$(PROFILES)" BENCH_NEEDS="$(NEEDS)" BENCH_QUICK="$(QUICK)" $(SCRIPTS)/bench.sh

production: tools build ## prove the production configuration without containers: nginx, two instances, rolling restart, restore
	@exec $(SCRIPTS)/production.sh

faults: tools build ## what must hold when things break: processes killed and frozen, hanging links, overload (FULL=1: whole numbers; ONLY=name)
	@$(SCRIPTS)/ensure-nginx.sh
	@exec $(SCRIPTS)/faults.sh $(if $(FULL),full,usual) $(ONLY)

clients: tools build ## clients for third parties, generated from the contract in Java and TypeScript, compiled and tried out
	@exec $(SCRIPTS)/with-server.sh $(SCRIPTS)/clients.sh

sbom: tools $(MODULES) ## what both halves are made of, as CycloneDX bills of materials in backend/target/sbom
	@exec $(SCRIPTS)/sbom.sh

import: tools $(BACKEND) ## read groups from a CSV file: make import FILE=path.csv [DRY_RUN=1]
	@test -n "$(FILE)" || { echo 'make import FILE=path.csv [DRY_RUN=1]' >&2; exit 2; }
	@exec $(SCRIPTS)/komitto.sh import $(if $(DRY_RUN),--dry-run) "$(FILE)"

samples-remove: tools $(BACKEND) ## remove the sample groups
	@exec $(SCRIPTS)/komitto.sh samples remove

verify-journal: tools $(BACKEND) ## whether nobody has been at the journal: recompute its chain of hashes
	@exec $(SCRIPTS)/komitto.sh journal verify

up: ## production-like containers: nginx, backend, PostgreSQL
	docker compose -f docker/compose.yaml up --build --detach --wait

down: ## stop them; their data stays
	docker compose -f docker/compose.yaml down

$(BACKEND): $(backend_sources)
	@echo "バックエンドを作っています… Building the backend…"
	@$(call quietly,$(SCRIPTS)/mvn.sh -q package -Dmaven.test.skip=true)
	@touch $@

$(MODULES): frontend/package.json frontend/pnpm-lock.yaml frontend/pnpm-workspace.yaml
	@echo "画面の部品をそろえています… Fetching the web pages' parts…"
	@$(call quietly,$(SCRIPTS)/pnpm.sh frontend install --frozen-lockfile --reporter=append-only)
	@touch $@

$(FRONTEND): $(MODULES) $(frontend_sources)
	@echo "画面を作っています… Building the web pages…"
	@$(call quietly,$(SCRIPTS)/pnpm.sh frontend run build)
	@touch $@

tools:
	@$(SCRIPTS)/check-tools.sh

.PHONY: help run build ahead test dev check format contract e2e lighthouse bench production faults clients sbom import samples-remove verify-journal up down tools
