#!/usr/bin/env python3
"""Writes a compile database that clang-tidy can read from the one that CMake wrote for g++.

usage: tidy_database.py BUILD_FOLDER OUT_FOLDER

g++'s precompiled headers mean nothing to clang: the header itself is included instead, from a copy that has no .gch
beside it, so that each source sees the same text. Generated sources (moc, rcc) are left out: nobody edits them.
"""

from __future__ import annotations

import hashlib
import json
import shlex
import sys
from pathlib import Path

GCC_ONLY = {"-Winvalid-pch", "-fpch-preprocess", "-fno-keep-inline-dllexport"}


def clang_arguments(command: str, headers: Path) -> list[str]:
    arguments = [word for word in shlex.split(command) if word not in GCC_ONLY]
    if Path(arguments[0]).name == "ccache":
        arguments = arguments[1:]
    for position, word in enumerate(arguments):
        if Path(word).name.startswith("cmake_pch.h"):
            name = hashlib.sha256(word.encode()).hexdigest()[:12]
            copy = headers / f"{name}_{Path(word).name}"
            copy.write_text(Path(word).read_text(encoding="utf-8"), encoding="utf-8")
            arguments[position] = str(copy)
    return arguments


def main(build: Path, out: Path) -> int:
    headers = out / "headers"
    headers.mkdir(parents=True, exist_ok=True)
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    ours = [
        {"directory": entry["directory"], "file": entry["file"], "arguments": clang_arguments(entry["command"], headers)}
        for entry in entries
        if build not in Path(entry["file"]).parents
    ]
    if not ours:
        print(f"{build}/compile_commands.json names no source of ours: nothing would be checked", file=sys.stderr)
        return 1
    (out / "compile_commands.json").write_text(json.dumps(ours, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()))
