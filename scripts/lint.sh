#!/usr/bin/env bash
# Checks the form of the sources, the rules no compiler knows, the scripts, and runs clang-tidy. See --help.
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

usage() {
  cat <<'TEXT'
用法 Usage: scripts/lint.sh [--no-install] [--tidy=all|core|changed|none]

  --no-install     不安装任何软件包                          install no packages
  --tidy=all       clang-tidy 检查全部源文件（默认）          every source (default)
  --tidy=core      只检查 core/ 和 app/                      those of core/ and app/
  --tidy=changed   只检查与 main 不同的源文件                only sources that differ from main
  --tidy=none      不运行 clang-tidy                         none

clang-tidy 读取 build/dev，没有时先编译。 clang-tidy reads build/dev, which is built first if need be.
TEXT
}

install=yes
tidy=all
while [[ $# -gt 0 ]]; do
  case $1 in
    --no-install) install=no ;;
    --tidy=all | --tidy=core | --tidy=changed | --tidy=none) tidy=${1#--tidy=} ;;
    -h | --help)
      usage
      exit 0
      ;;
    *) die "不认识的参数：$1（用 --help 看说明）" "Unknown argument (see --help)." ;;
  esac
  shift
done

failed=()

# check NAME COMMAND...: goes on after a failure, so that one run shows everything there is to mend.
check() {
  local name=$1
  shift
  if "$@"; then
    printf '✓ %s\n' "$name" >&2
  else
    printf '✗ %s\n' "$name" >&2
    failed+=("$name")
  fi
}

# Files under version control and new ones that are not ignored, as they lie in the folder.
our_files() {
  git ls-files --cached --others --exclude-standard -- "$@" | while IFS= read -r file; do
    [[ ! -f $file ]] || printf '%s\n' "$file"
  done
}

form_is_right() { clang-format --dry-run -Werror "${cpp[@]}"; }

scripts_are_sound() { shellcheck --external-sources --source-path=SCRIPTDIR "${shell[@]}"; }

desktop_files_are_valid() {
  desktop-file-validate app/tandan/tandan.desktop &&
    appstreamcli validate --no-net --no-color app/tandan/tandan.metainfo.xml >&2
}

# The sources that differ from main. A changed header is read through the source of the same name.
changed_sources() {
  local base file
  base=$(git merge-base HEAD origin/main 2>/dev/null || git merge-base HEAD main 2>/dev/null || git rev-parse HEAD)
  { git diff --name-only "$base" && git ls-files --others --exclude-standard; } |
    grep -E '\.(cpp|h)$' | sed -E 's/\.(cpp|h)$//' | sort -u | while IFS= read -r file; do
    [[ ! -f $file.cpp ]] || printf '%s.cpp\n' "$file"
  done || true
}

tidy_is_content() {
  local -a only=()
  if [[ $tidy != all ]]; then
    if [[ $tidy == core ]]; then
      mapfile -t only < <(our_files 'core/*.cpp' 'app/*.cpp')
    else
      mapfile -t only < <(changed_sources)
    fi
    [[ ${#only[@]} -gt 0 ]] || return 0
    only=(--only "${only[@]}")
  fi
  scripts/lint/tidy.py build/dev build/tidy --jobs "$(jobs_count)" "${only[@]}" >&2
}

use_utf8
use_compiler_cache
[[ $install == no ]] || install_packages lint
mapfile -t cpp < <(our_files '*.cpp' '*.h')
mapfile -t gated < <(our_files '*.cpp' '*.h' '*.sql' '*.qss' '*.ui' '*.ts' '*.cmake' '*CMakeLists.txt' '*.sh' '*.py')
mapfile -t shell < <(our_files 'scripts/*.sh' '.ci/run')
[[ ${#cpp[@]} -gt 0 && ${#gated[@]} -gt 0 && ${#shell[@]} -gt 0 ]] ||
  die "git 没有列出源文件，什么也没有检查。" "git lists no sources, so nothing would be checked."

check "clang-format" form_is_right
check "source gates 源码规则" scripts/lint/source_gates.py "${gated[@]}"
check "layers 分层" scripts/lint/layers.py "${cpp[@]}"
check "shellcheck" scripts_are_sound
check "desktop file and AppStream 桌面文件" desktop_files_are_valid
if [[ $tidy != none ]]; then
  [[ $install == no ]] || install_packages build run
  configure dev
  build dev
  check "clang-tidy ($tidy)" tidy_is_content
fi

[[ ${#failed[@]} -eq 0 ]] || die "没有通过：${failed[*]}" "(failed checks; details above)"
say "检查全部通过。" "All checks passed."
