# shellcheck shell=bash
# What the scripts share: sentences, packages, compiler cache, presets, displays. Sourced, never run.

set -euo pipefail

TANDAN_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
readonly TANDAN_ROOT
readonly TANDAN_PACKAGES=$TANDAN_ROOT/scripts/packages.txt
# Paths that a person types mean the folder they type them in.
# shellcheck disable=SC2034  # read by run.sh
readonly TANDAN_CALLED_FROM=$PWD

# Nothing here asks anything: every child reads an empty input.
exec </dev/null
cd "$TANDAN_ROOT"

# say 中文 English: one line a message. Messages go to stderr, results to stdout.
say() { printf '» %s %s\n' "$1" "$2" >&2; }

# die 中文 English: the last sentence of a script that cannot go on.
die() {
  printf '✗ %s %s\n' "$1" "$2" >&2
  exit 1
}

# A locale whose character set is not UTF-8 would turn every Chinese file name and sentence into question marks.
use_utf8() {
  [[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
}

# ---- packages -------------------------------------------------------------------------------------------------

# packages_in SECTION...: the names listed in these sections of packages.txt.
packages_in() {
  local section names
  for section in "$@"; do
    names=$(awk -v want="[$section]" '
      /^\[/ { in_section = ($1 == want); next }
      in_section && $1 ~ /^[a-z0-9]/ { print $1 }' "$TANDAN_PACKAGES")
    [[ -n $names ]] || die "packages.txt 里没有 [$section] 一节。" "packages.txt has no section [$section]."
    printf '%s\n' "$names"
  done
}

# missing_packages SECTION...: those of them that are not installed.
missing_packages() {
  local wanted installed
  wanted=$(packages_in "$@" | sort -u)
  # dpkg-query also reports names it does not know, on stderr and by its exit code; both say no more than "missing".
  # shellcheck disable=SC2086,SC2016
  installed=$(dpkg-query -W -f='${db:Status-Abbrev}|${Package}\n' $wanted 2>/dev/null |
    sed -n 's/^ii *|//p' | sort -u || true)
  comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed")
}

# as_root COMMAND...: as root, by sudo if need be, and never by a password prompt.
as_root() {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

can_be_root() {
  [[ $(id -u) -eq 0 ]] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a apt-get \
    -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@"
}

# The tests start their own clusters. The one that Debian would create at installation, and start on port 5432 at
# every boot, is of no use to anybody who only wants to try or test the program.
no_default_cluster() {
  local file=/etc/postgresql-common/createcluster.d/tandan.conf
  [[ -e $file ]] && return
  as_root mkdir -p "${file%/*}"
  as_root sh -c "printf '%s\n' 'create_main_cluster = false' >$file"
}

# install_packages SECTION...: installs what is missing. Without anything missing it takes a moment and no network.
install_packages() {
  command -v dpkg-query >/dev/null ||
    die "这里不是 Debian，请自行安装 scripts/packages.txt 里的软件包，再加上 --no-install 运行。" \
      "This is not Debian: install the like of scripts/packages.txt yourself, then run with --no-install."
  local -a missing
  mapfile -t missing < <(missing_packages "$@")
  [[ ${#missing[@]} -eq 0 ]] && return
  can_be_root ||
    die "缺少 ${#missing[@]} 个软件包，而这里不能不问密码就用 sudo。请先运行：sudo apt-get install ${missing[*]}" \
      "${#missing[@]} packages are missing, and sudo is absent or would ask for a password. Run the command above first (or 'sudo -v', then this script again)."
  say "正在安装 ${#missing[@]} 个软件包：${missing[*]}" "(installing ${#missing[@]} packages)"
  [[ " ${missing[*]} " != *" postgresql-15 "* ]] || no_default_cluster
  apt_get update -qq ||
    die "软件源连不上，请检查网络。" "The package sources cannot be reached: check the network."
  apt_get install -y -qq --no-install-recommends "${missing[@]}" >&2 ||
    die "软件包没有装好，原因见上面 apt 的输出。" "The packages were not installed: apt says why above."
}

# ---- building -------------------------------------------------------------------------------------------------

# One set of cache rules for every build folder and work tree: paths below the root are hashed as relative ones, and
# precompiled headers do not spoil the cache. The folder is ccache's own unless the caller chose one.
use_compiler_cache() {
  export CCACHE_BASEDIR=$TANDAN_ROOT CCACHE_NOHASHDIR=1
  export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime,locale
  export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G}
}

# jobs: how many compilers at once: a core each, and about 1.5 GiB of memory each. TANDAN_JOBS overrules.
jobs_count() {
  if [[ -n ${TANDAN_JOBS:-} ]]; then
    printf '%s\n' "$TANDAN_JOBS"
    return
  fi
  local cores by_memory
  cores=$(nproc)
  by_memory=$(awk '/^MemAvailable:/ { print int($2 / 1572864) }' /proc/meminfo)
  [[ $by_memory -ge 1 ]] || by_memory=1
  printf '%s\n' $((cores < by_memory ? cores : by_memory))
}

# configure PRESET [CMAKE_ARGUMENT...]: configures once. Afterwards ninja itself notices changed CMake files.
configure() {
  local preset=$1 folder=$TANDAN_ROOT/build/$1 home
  shift
  local -a fresh=()
  if [[ -f $folder/CMakeCache.txt ]]; then
    home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt")
    if [[ $home != "$TANDAN_ROOT" ]]; then
      fresh=(--fresh) # the folder was copied or moved here; CMake refuses a cache of another place
    elif [[ -f $folder/build.ninja && $# -eq 0 ]]; then
      return
    fi
  fi
  cmake --preset "$preset" "${fresh[@]}" "$@" >&2 ||
    die "配置 $preset 失败，原因见上。" "Configuring preset $preset failed: see above."
}

# build PRESET [TARGET...]: every target unless some are named.
build() {
  local preset=$1
  shift
  local -a targets=()
  [[ $# -eq 0 ]] || targets=(--target "$@")
  cmake --build --preset "$preset" --parallel "$(jobs_count)" "${targets[@]}" >&2 ||
    die "编译 $preset 失败，第一个错误见上。" "Building preset $preset failed: the first error is above."
}

# ---- displays -------------------------------------------------------------------------------------------------

has_display() { [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; }

# scratch_folder: a private folder that goes away with the script.
scratch_folder() {
  local folder
  folder=$(mktemp -d)
  # shellcheck disable=SC2064
  trap "rm -rf -- '$folder'" EXIT
  TANDAN_SCRATCH=$folder
}

# on_virtual_display COMMAND...: on a display and in settings folders of its own and without a session bus, so that
# nothing on the person's desktop is shown, read or changed. Needs scratch_folder first.
on_virtual_display() {
  local home=$TANDAN_SCRATCH/session
  mkdir -p "$home"/{config,data,state,cache,runtime}
  chmod 700 "$home/runtime"
  env -u WAYLAND_DISPLAY -u XDG_CURRENT_DESKTOP DBUS_SESSION_BUS_ADDRESS=disabled: \
    XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_STATE_HOME="$home/state" \
    XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/runtime" QT_QPA_PLATFORM=xcb \
    xvfb-run -a -s '-screen 0 1600x1000x24 -nolisten tcp' "$@"
}
