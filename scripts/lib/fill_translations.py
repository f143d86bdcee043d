#!/usr/bin/env python3
"""Fills the translations of parts/*.tsv into the .ts files that lupdate wrote.

usage: fill_translations.py FOLDER      FOLDER holds tandan_zh_CN.ts, tandan_en.ts and parts/

A line of parts/NAME.tsv is: context TAB English source TAB Chinese. A backslash and an n stand for a line end. A line of
parts/en.plurals is: English source TAB singular TAB plural; sources that end a word in "(s)" need none.
Exit code 1, naming each, when a text has no translation or a line of the parts belongs to no text.
"""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from pathlib import Path

Key = tuple[str, str]


def lines(path: Path, columns: int) -> list[list[str]]:
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        row = [cell.replace("\\n", "\n") for cell in line.split("\t")]
        if len(row) != columns:
            sys.exit(f"{path}:{number}: {columns} columns are needed, not {len(row)}")
        rows.append(row)
    return rows


def read_parts(folder: Path) -> dict[Key, tuple[str, str]]:
    """(context, source) to (Chinese, where it stands)."""
    parts: dict[Key, tuple[str, str]] = {}
    for path in sorted(folder.glob("*.tsv")):
        for context, source, chinese in lines(path, 3):
            known = parts.get((context, source))
            if known and known[0] != chinese:
                sys.exit(f"{path.name}: “{source}” of {context} has another translation in {known[1]}")
            parts[(context, source)] = (chinese, path.name)
    return parts


def english_forms(source: str, plurals: dict[str, list[str]]) -> list[str] | None:
    if source in plurals:
        return plurals[source]
    if "(s)" in source:
        return [source.replace("(s)", ""), source.replace("(s)", "s")]
    return None


def unite_command_line(tree: ET.ElementTree) -> None:
    """The command line's own tr() puts every text under "Ctl"; lupdate takes its namespace for a class."""
    root = tree.getroot()
    united = None
    known: set[str] = set()
    for context in root.findall("context"):
        name = context.find("name")
        if name is None or not (name.text or "").startswith("tandan::ctl"):
            continue
        if united is None:
            united = context
            name.text = "Ctl"
        for message in context.findall("message"):
            source = message.findtext("source") or ""
            if context is not united and source not in known:
                united.append(message)
            known.add(source)
        if context is not united:
            root.remove(context)


def messages(tree: ET.ElementTree):
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message.findtext("source") or "", message


def put(message: ET.Element, forms: list[str]) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    translation.clear()
    if message.get("numerus") == "yes":
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]


def write(tree: ET.ElementTree, path: Path) -> None:
    # Sorted, so that two branches that add texts meet as little as possible.
    root = tree.getroot()
    contexts = sorted(root.findall("context"), key=lambda c: c.findtext("name") or "")
    for context in root.findall("context"):
        root.remove(context)
    root.extend(contexts)
    ET.indent(tree, space="  ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main(folder: Path) -> int:
    problems = []
    parts = read_parts(folder / "parts")
    plurals = {row[0]: row[1:] for row in lines(folder / "parts" / "en.plurals", 3)}

    used: set[Key] = set()
    chinese_path = folder / "tandan_zh_CN.ts"
    tree = ET.parse(chinese_path)
    unite_command_line(tree)
    for context, source, message in messages(tree):
        key = (context, source)
        if key not in parts:
            problems.append(f"no Chinese for {context}\t{source}".replace("\n", "\\n"))
            continue
        used.add(key)
        put(message, [parts[key][0]])
    write(tree, chinese_path)
    for (context, source), (_, where) in parts.items():
        if (context, source) not in used:
            problems.append(f"{where} translates what no source says: {context}\t{source}".replace("\n", "\\n"))

    english_path = folder / "tandan_en.ts"
    tree = ET.parse(english_path)
    unite_command_line(tree)
    for context, source, message in messages(tree):
        forms = english_forms(source, plurals)
        if forms is None:
            problems.append(f"no English plural for {context}\t{source}")
            continue
        put(message, forms)
    write(tree, english_path)

    print("\n".join(problems), end="\n" if problems else "", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
