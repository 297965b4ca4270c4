#!/bin/sh
# Writes the hashed locks again, one pair per Python minor: scripts/lock.sh PYTHON3.11 PYTHON3.12 PYTHON3.13
# Run it after a change of the dependencies in pyproject.toml. The locks hold names, versions and hashes only.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd -P)
[ $# -gt 0 ] || { echo "usage: scripts/lock.sh PYTHON..." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for python in "$@"; do
  minor=$("$python" -c 'import sys; print("%d%d" % sys.version_info[:2])')
  "$python" -m venv "$work/$minor"
  "$work/$minor/bin/python" -m pip install --quiet pip-tools
  compile() {
    "$work/$minor/bin/pip-compile" --quiet --generate-hashes --no-header --no-annotate --strip-extras --allow-unsafe \
      --all-build-deps --no-emit-index-url --no-emit-find-links --no-emit-trusted-host "$@" "$root/pyproject.toml"
  }
  base=$root/scripts/locks/py$minor.txt
  compile --output-file "$base"
  compile --extra test --extra raster --extra video --constraint "$base" --output-file "${base%.txt}-test.txt"
done
