#!/bin/sh
# A base backup of the running database, beside the archive of its write-ahead log: together they restore any moment since.
# Runs where the database's files are:  docker compose -f docker/compose.yaml exec --user postgres database /komitto/backup.sh
#   PGDATA, BACKUPS (/backups), and PG* for psql, whose user may make backups
set -eu
BACKUPS=${BACKUPS:-/backups}
: "${PGDATA:?the folder of the database}"
export PGUSER="${PGUSER:-${POSTGRES_USER:-postgres}}" PGDATABASE="${PGDATABASE:-postgres}" PGDATA BACKUPS
NAME=$(date -u +%Y%m%dT%H%M%SZ)
DRAFT=$BACKUPS/base/.$NAME
export DRAFT
mkdir -p "$DRAFT"
chmod 700 "$DRAFT"
trap 'rm -rf "$DRAFT"' EXIT

# One session from start to stop. Files change while tar reads them: the log makes that good, so its status 1 is no error.
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --set LABEL="$DRAFT/backup_label" >/dev/null <<'SQL'
select pg_backup_start('komitto', true);
\! tar -C "$PGDATA" --exclude=./pg_wal/* --exclude=./postmaster.pid --exclude=./postmaster.opts --exclude=./log/* --exclude='./pgsql_tmp*' --exclude=./pg_replslot/* --exclude=./pg_dynshmem/* --exclude=./pg_notify/* --exclude=./pg_subtrans/* --exclude=./pg_stat_tmp/* -czf "$DRAFT/base.tar.gz" . 2>"$DRAFT/tar.log"; echo $? >"$DRAFT/tar.status"
\pset tuples_only on
\pset format unaligned
\o :LABEL
select labelfile from pg_backup_stop();
\o
SQL

status=$(cat "$DRAFT/tar.status")
[ "$status" -le 1 ] || { cat "$DRAFT/tar.log" >&2; echo "The backup failed." >&2; exit 1; }
rm "$DRAFT/tar.status" "$DRAFT/tar.log"
mv "$DRAFT" "$BACKUPS/base/$NAME"
echo "$BACKUPS/base/$NAME"
