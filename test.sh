#!/bin/sh
# Sets Rhea up for testing when needed, then runs the tests. --slow adds fuzz, kills, soak and the exhaustive corpora;
# everything else goes to pytest.
set -eu
root=$(cd "$(dirname "$0")" && pwd -P)
"$root/scripts/setup.sh" test
cd "$root"
marks="not slow and not oracle"
if [ "${1:-}" = --slow ]; then
  marks="not oracle"
  shift
fi
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" PYTHONDONTWRITEBYTECODE=
# Two workers, a file stays with one; one test that is asked for by name runs where it can be watched.
workers="-n 2 --dist loadfile"
for word in "$@"; do case $word in tests/*|-n|-n*|-s|--pdb) workers= ;; esac; done
exec "${RHEA_VENV:-$root/.venv}/bin/python" -m pytest -m "$marks" $workers "$@"
