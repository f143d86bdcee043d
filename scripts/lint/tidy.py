#!/usr/bin/env python3
"""Runs clang-tidy over our sources, a folder at a time, and prints what it found.

usage: tidy.py BUILD_FOLDER OUT_FOLDER [--jobs N] [--only FILE...]

Nearly all of clang-tidy's time goes into the headers of Qt, which it reads again for each source. So the sources of a folder
are read as one text: an hour becomes a quarter of one. Where two sources of a folder use the same name for
something of their own, that text does not compile; those are read apart from the others.

The compile database is the one that CMake wrote for g++, whose precompiled headers mean nothing to clang: the header itself
is included instead, from a copy that has no .gch beside it. Generated sources (moc, rcc) are left out: nobody edits them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shlex
import subprocess
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

GCC_ONLY = {"-Winvalid-pch", "-fpch-preprocess", "-fno-keep-inline-dllexport"}
DIAGNOSTIC = re.compile(r"^(\S+?:\d+:\d+): (?:warning|error): .*\[([^\]]+)\]$")


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


def our_sources(build: Path, headers: Path) -> list[dict]:
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    return [
        {"directory": entry["directory"], "file": entry["file"], "arguments": clang_arguments(entry["command"], headers)}
        for entry in entries
        if build not in Path(entry["file"]).parents
    ]


def run(database: Path, file: str) -> tuple[dict[str, str], set[str]]:
    """What clang-tidy says of one text: each place with its line, and the files in which it does not compile."""
    command = ["clang-tidy", "-quiet", "-p", str(database), "-checks=-bugprone-suspicious-include", file]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    found, broken = {}, set()
    for line in done.stdout.splitlines():
        if match := DIAGNOSTIC.match(line):
            found[match[1] + match[2]] = line
            if "clang-diagnostic-error" in match[2]:
                broken.add(match[1].split(":")[0])
    if done.returncode != 0 and not found:
        found[file] = f"{file}: clang-tidy ended with {done.returncode}: {done.stderr.strip()[-400:]}"
    return found, broken


class Check:
    def __init__(self, out: Path, root: Path) -> None:
        self.singles, self.texts, self.root = out / "singles", out / "texts", root

    def text_of(self, sources: list[dict]) -> dict:
        """A database entry for one text that includes all of `sources`, compiled like the first of them."""
        first = sources[0]
        name = "_".join(Path(first["file"]).relative_to(self.root).with_suffix("").parts)
        database = self.texts / f"{name}_{len(sources)}"
        database.mkdir(parents=True, exist_ok=True)
        text = database / "text.cpp"
        text.write_text("".join(f'#include "{source["file"]}"\n' for source in sources), encoding="utf-8")
        arguments = [str(text) if word == first["file"] else word for word in first["arguments"]] + ["-ferror-limit=0"]
        entry = {"directory": first["directory"], "file": str(text), "arguments": arguments}
        (database / "compile_commands.json").write_text(json.dumps([entry]), encoding="utf-8")
        return entry

    def sources(self, sources: list[dict]) -> dict[str, str]:
        """Reads `sources` as one text; those that do not compile beside the others, as another."""
        if len(sources) == 1:
            return run(self.singles, sources[0]["file"])[0]
        text = Path(self.text_of(sources)["file"])
        found, broken = run(text.parent, str(text))
        if not broken:
            return found
        apart = [source for source in sources if source["file"] in broken]
        rest = [source for source in sources if source["file"] not in broken]
        if not apart or not rest:
            apart, rest = sources[:1], sources[1:]
        return {**self.sources(apart), **self.sources(rest)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=lambda text: Path(text).resolve())
    parser.add_argument("out", type=lambda text: Path(text).resolve())
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", nargs="+", type=lambda text: Path(text).resolve())
    options = parser.parse_args()
    root = Path(__file__).resolve().parents[2]
    check = Check(options.out, root)
    headers = options.out / "headers"
    for folder in (check.singles, headers):
        folder.mkdir(parents=True, exist_ok=True)

    sources = our_sources(options.build, headers)
    if options.only:
        sources = [source for source in sources if Path(source["file"]) in options.only]
    if not sources:
        print("no source of ours is in the compile database: nothing would be checked", file=sys.stderr)
        return 1
    folders = defaultdict(list)
    for source in sources:
        folders[Path(source["file"]).parent].append(source)
    (check.singles / "compile_commands.json").write_text(json.dumps(sources), encoding="utf-8")
    largest_first = sorted(folders.values(), key=len, reverse=True)

    found: dict[str, str] = {}
    with ThreadPoolExecutor(options.jobs) as pool:
        for part in pool.map(check.sources, largest_first):
            found.update(part)
    for line in sorted(found.values()):
        print(line.replace(f"{root}/", ""))
    print(f"clang-tidy: {len(sources)} sources in {len(folders)} folders, {len(found)} findings", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
