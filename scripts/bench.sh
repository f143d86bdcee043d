#!/usr/bin/env bash
# Builds the benchmarks, runs them and puts every figure beside its budget. Asks nothing. See --help.
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

usage() {
  cat <<'TEXT'
用法 Usage: scripts/bench.sh [--no-install] [--deals N] [--only NAME]… [--write]

  --no-install   不安装任何软件包                              install no packages
  --deals N      账本里有多少进行中的商机（默认 100000）       how many open deals the book has (100000)
  --only NAME    只测一部分：storage playbook review exchange ui    only this part, may be given several times
  --write        把结果写进 docs/benchmarks.md                 put the table into docs/benchmarks.md

有一项超出预算时退出码为 1。测量时别让机器做别的事。
Exits with 1 when something is over its budget. Leave the machine alone while it measures.
TEXT
}

install=yes
write=no
parts=()
while [[ $# -gt 0 ]]; do
  case $1 in
    --no-install) install=no ;;
    --deals | --only)
      [[ $# -ge 2 ]] || die "$1 后面要写内容。" "$1 needs a value."
      if [[ $1 == --deals ]]; then
        export TANDAN_BENCH_DEALS=$2
      else
        parts+=("$2")
      fi
      shift
      ;;
    --write) write=yes ;;
    -h | --help)
      usage
      exit 0
      ;;
    *) die "不认识的参数：$1（用 --help 看说明）" "Unknown argument (see --help)." ;;
  esac
  shift
done
[[ ${#parts[@]} -gt 0 ]] || parts=(storage playbook review exchange ui)
[[ $write == no || -z ${TANDAN_BENCH_DEALS:-} ]] ||
  die "只有默认大小的结果可以写进文档。" "Only figures of the usual size go into the document: leave out --deals."

readonly results=$TANDAN_ROOT/build/release/bench-results
readonly programs=$TANDAN_ROOT/build/release/tests/bench

# measure PART: one program, its figures in a file of results.
measure() {
  local program=$programs/$1/tandan_bench_$1 output=$results/$1.json
  local -a run=("$program" --benchmark_out="$output" --benchmark_out_format=json)
  say "正在测量 $1" "(measuring $1)"
  if [[ $1 == ui ]]; then
    on_virtual_display "${run[@]}" >&2
  else
    "${run[@]}" >&2
  fi || die "$1 没有测完，原因见上。" "(part $1 was not measured: see above)"
}

use_utf8
use_compiler_cache
[[ $install == no ]] || install_packages build run headless bench
targets=()
for part in "${parts[@]}"; do
  [[ -d $TANDAN_ROOT/tests/bench/$part && $part != support ]] ||
    die "没有这一部分：$part（用 --help 看说明）" "There is no such part (see --help)."
  targets+=("tandan_bench_$part")
done
configure release
build release "${targets[@]}"
scratch_folder
mkdir -p "$results"
files=()
for part in "${parts[@]}"; do
  measure "$part"
  files+=("$results/$part.json")
done
if [[ $write == yes ]]; then
  scripts/lib/bench_table.py --write docs/benchmarks.md "${files[@]}"
else
  scripts/lib/bench_table.py "${files[@]}"
fi
