#!/bin/sh
# The journeys run in Debian's Chromium, with a Japanese font to look at. Installs both where that is allowed.
set -eu

has_browser() { [ -x "${KOMITTO_CHROMIUM:-/usr/bin/chromium}" ]; }
has_font() { [ -n "$(fc-list :lang=ja 2>/dev/null | head -n 1)" ]; }

has_browser && has_font && exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  as_root='sudo -n'
else
  as_root=none
fi

if [ "$as_root" != none ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  $as_root apt-get update -qq || true
  $as_root apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk fontconfig >/dev/null || true
fi

has_browser && has_font && exit 0
echo 'The browser journeys need Chromium and a Japanese font: install the packages chromium, fonts-noto-cjk and fontconfig (apt-get install chromium fonts-noto-cjk fontconfig).' >&2
exit 1
