#!/bin/sh
# Makes the machine able to run (profile "run") or to test (profile "test") Rhea. Safe to repeat: when the stamp of the
# last set-up still describes this checkout it does nothing. All its talk goes to stderr.
set -eu
profile=${1:-run}
root=$(cd "$(dirname "$0")/.." && pwd -P)
venv=${RHEA_VENV:-$root/.venv}
stamp=$venv/.stamp-$profile
cd "$root"

say() { printf 'rhea set-up: %s\n' "$*" >&2; }
fail() { say "$*"; exit 3; }
first_of() { for name in "$@"; do command -v "$name" >/dev/null 2>&1 && { command -v "$name"; return; }; done; return 1; }

# What the stamp must say: this place, this interpreter, these locks, these kernels.
described() {
  printf '%s\n%s\n' "$root" "${RHEA_PYTHON:-}"
  cat pyproject.toml scripts/setup.sh scripts/locks/*.txt viewer/engine/*.py viewer/geometry/*.py | cksum
}
wanted=$(described)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then exit 0; fi

# 1. Python
usable() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1; }
python=
for candidate in ${RHEA_PYTHON:-python3.11 python3 python3.12 python3.13}; do
  path=$(first_of "$candidate") || continue
  if usable "$path"; then python=$path; break; fi
done
[ -n "$python" ] || fail "needs Python 3.11, 3.12 or 3.13; none found. On Debian 12: apt-get install python3"
minor=$("$python" -c 'import sys; print("%d%d" % sys.version_info[:2])')

# 2. System packages: the loader says which libraries are missing, the table which Debian package has them.
needed() {
  cat <<'TABLE'
libglib-2.0.so.0 libglib2.0-0
libGL.so.1 libgl1
libEGL.so.1 libegl1
libX11.so.6 libx11-6
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libgomp.so.1 libgomp1
TABLE
}
missing() {
  needed | "$python" -c '
import ctypes, sys
for line in sys.stdin:
    library, package = line.split()
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)'
  "$python" -m pip --version >/dev/null 2>&1 || echo python3-pip
  if [ "$profile" = test ]; then
    first_of Xvfb >/dev/null || echo xvfb
    first_of xrandr >/dev/null || echo x11-xserver-utils
  fi
}
if [ "$(uname -s)" = Linux ]; then
  packages=$(missing | tr '\n' ' ')
  if [ -n "$packages" ]; then
    line="apt-get install -y --no-install-recommends $packages"
    first_of apt-get >/dev/null || fail "needs what Debian calls: $packages"
    [ "$(id -u)" = 0 ] || fail "needs system packages. Run this once, then start again:  sudo $line"
    say "installing $packages"
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update -q && $line; } >&2 || fail "could not install: $packages"
    packages=$(missing | tr '\n' ' ')
    [ -z "$packages" ] || fail "still missing after installing: $packages"
  fi
fi

# 3. The environment, without ensurepip, from the hashed lock of this Python.
lock=scripts/locks/py$minor.txt
[ -f "$lock" ] || fail "no lock for Python $minor ($lock)"
have=$("$venv/bin/python" -c 'import sys; print("%d%d" % sys.version_info[:2])' 2>/dev/null || echo none)
if [ "$have" != "$minor" ]; then
  say "making $venv with $python"
  "$python" -m venv --clear --without-pip "$venv" >&2 || fail "could not make $venv"
fi
rm -f "$venv"/.stamp-*
into() { "$python" -m pip --python "$venv/bin/python" install --quiet --disable-pip-version-check --no-input "$@" >&2; }
say "installing from $lock"
into --require-hashes -r "$lock" || fail "could not install the locked packages"
if [ "$profile" = test ]; then
  into --require-hashes -r "scripts/locks/py$minor-test.txt" || fail "could not install the packages of the tests"
fi
into --no-deps --no-build-isolation -e . || fail "could not install Rhea itself"

# 4. Kernels are compiled now so that no user waits for them.
say "compiling kernels"
"$venv/bin/python" -m viewer.engine.warm >&2 || fail "could not compile the kernels"

printf '%s\n' "$wanted" >"$stamp"
if [ "$profile" = test ]; then printf '%s\n' "$wanted" >"$venv/.stamp-run"; fi
say "ready"
