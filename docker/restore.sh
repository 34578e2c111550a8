#!/bin/sh
# Puts a base backup and everything the log has archived since into an empty folder; PostgreSQL started on it recovers by itself.
#   restore.sh BACKUP FOLDER [UNTIL]     UNTIL, as 2026-11-26 09:30+09: only what was committed before
set -eu
BACKUP=${1:?which backup}
FOLDER=${2:?into which folder}
UNTIL=${3:-}
BACKUPS=$(cd "$BACKUP/../.." && pwd)
if [ -e "$FOLDER" ] && [ -n "$(ls -A "$FOLDER")" ]; then
    echo "$FOLDER is not empty; nothing was changed." >&2
    exit 1
fi
mkdir -p "$FOLDER"
chmod 700 "$FOLDER"
tar -C "$FOLDER" -xzf "$BACKUP/base.tar.gz"
cp "$BACKUP/backup_label" "$FOLDER/backup_label"
mkdir -p "$FOLDER/pg_wal/archive_status"
# The old archive is read, not written: a second history in it would spoil the first.
{
    echo "restore_command = 'cp \"$BACKUPS/wal/%f\" \"%p\"'"
    echo "archive_mode = off"
    [ -z "$UNTIL" ] || printf "recovery_target_time = '%s'\nrecovery_target_action = promote\n" "$UNTIL"
} >>"$FOLDER/postgresql.auto.conf"
touch "$FOLDER/recovery.signal"
echo "$FOLDER is ready: start PostgreSQL on it."
