#!/usr/bin/env bash
# Installs what is missing, builds everything with warnings as errors and runs every test. Asks nothing. See --help.
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

usage() {
  cat <<'TEXT'
用法 Usage: scripts/test.sh [--no-install] [--preset NAME] [--target NAME] [--coverage] [-- CTEST-ARGUMENTS…]

  --no-install    不安装任何软件包            install no packages
  --preset NAME   dev（默认）、asan、tsan…     which preset (dev)
  --target NAME   只编译这个目标              build this target only
  --coverage      另外编译一次并打印覆盖率    build once more with counters and print the coverage
  -- ARGUMENTS    交给 ctest，例如 -R Deal     handed to ctest, such as -R Deal
TEXT
}

install=yes
coverage=no
preset=dev
targets=()
while [[ $# -gt 0 ]]; do
  case $1 in
    --no-install) install=no ;;
    --coverage) coverage=yes ;;
    --preset)
      [[ $# -ge 2 ]] || die "--preset 后面要写名字。" "--preset needs a name."
      shift
      preset=$1
      ;;
    --target)
      [[ $# -ge 2 ]] || die "--target 后面要写名字。" "--target needs a name."
      shift
      targets+=("$1")
      ;;
    -h | --help)
      usage
      exit 0
      ;;
    --)
      shift
      break
      ;;
    *) die "不认识的参数：$1（用 --help 看说明）" "Unknown argument (see --help)." ;;
  esac
  shift
done

# Halts at the first finding. The suppression lists name other people's libraries only.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_stack_use_after_return=1:strict_string_checks=1}
export LSAN_OPTIONS=${LSAN_OPTIONS:-suppressions=$TANDAN_ROOT/scripts/lib/lsan.supp:print_suppressions=0}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}
export TSAN_OPTIONS=${TSAN_OPTIONS:-suppressions=$TANDAN_ROOT/scripts/lib/tsan.supp:halt_on_error=1:second_deadlock_stack=1}

# GLib's event loop is not built for ThreadSanitizer and would be reported in every test with a second thread.
[[ $preset != tsan ]] || export QT_NO_GLIB=1

# What has to be the same on every machine: language, time zone, no colours in captured output.
run_ctest() {
  on_virtual_display dbus-run-session -- env -u LANGUAGE LC_ALL=C.UTF-8 TZ=Asia/Shanghai ctest --no-tests=error "$@"
}

measure_coverage() {
  local folder=$TANDAN_ROOT/build/coverage
  cmake --preset dev -B "$folder" -DCMAKE_CXX_FLAGS=--coverage -DCMAKE_EXE_LINKER_FLAGS=--coverage >&2
  cmake --build "$folder" --parallel "$(jobs_count)" >&2
  # Counters of an earlier run would be added up, and CMake's own trial of the compiler is no source of ours.
  find "$folder" -name '*.gcda' -delete
  find "$folder/CMakeFiles" -name '*.gcno' -delete
  run_ctest --test-dir "$folder" -j2 --output-on-failure
  gcovr --root "$TANDAN_ROOT" --object-directory "$folder" --exclude-unreachable-branches \
    --filter "$TANDAN_ROOT/(core|ui|app)/" --print-summary "$folder" |
    tail -n 3
}

use_utf8
use_compiler_cache
if [[ $install == yes ]]; then
  sections=(build run headless test)
  [[ $coverage == no ]] || sections+=(coverage)
  install_packages "${sections[@]}"
fi
scratch_folder
if [[ $coverage == yes ]]; then
  measure_coverage
  exit
fi
configure "$preset"
build "$preset" "${targets[@]}"
run_ctest --preset "$preset" -j2 "$@"
