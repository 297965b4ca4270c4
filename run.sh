#!/bin/sh
# Sets Rhea up when needed, then runs it: ./run.sh opens the window, ./run.sh ARGS is `rhea ARGS`.
set -eu
root=$(cd "$(dirname "$0")" && pwd -P)
"$root/scripts/setup.sh" run
exec "${RHEA_VENV:-$root/.venv}/bin/rhea" "$@"
