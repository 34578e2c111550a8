#!/bin/sh
# Says at once, before anything is built, when a tool is missing.
set -eu
. "$(dirname "$0")/tools.sh"
use_jdk
use_node
use_maven
