#!/usr/bin/env python3
"""Writes resources/i18n/*.ts from parts/*.tsv and checks them against the sources.

usage: make_translations.py FOLDER      FOLDER holds parts/; the sources are core, ui and app of the working directory

A line of parts/NAME.tsv is: context TAB English source TAB Chinese. A backslash and an n stand for a line end. A source with %n
has plural forms; in English they come from parts/en.plurals (English source TAB singular TAB plural) or from "(s)".
Exit code 1, naming each, when a text of the sources has no translation or a source with %n has no English forms.

Qt's lupdate is not used to find the texts: 6.4 loops for ever on a translate() whose count is an expression, and it does not know the
command line's own tr() and help(). The calls that hold texts are read here; a text of a class counts as translated when it is
under any class.
"""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

# tr("…"), help("…"), words("…"), translate("Context", "…"), QT_TRANSLATE_NOOP("Context", "…"), QT_TR_NOOP("…")
LITERAL = r'"(?:[^"\\]|\\.)*"'
LITERALS = rf"{LITERAL}(?:\s*{LITERAL})*"
PLAIN = re.compile(rf"\b(?:tr|help|QT_TR_NOOP)\(\s*({LITERALS})")
NAMED = re.compile(rf"\b(?:translate|QT_TRANSLATE_NOOP)\(\s*({LITERAL})\s*,\s*({LITERALS})")
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)


def unquote(literals: str) -> str:
    text = "".join(part[1:-1] for part in re.findall(LITERAL, literals))
    return text.replace('\\"', '"').replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\")


def without_comments(source: str) -> str:
    # A string may hold "//": strings are matched first and kept.
    return re.sub(rf"({LITERAL})|//[^\n]*|/\*.*?\*/", lambda m: m.group(1) or " ", source, flags=re.S)


def rows(path: Path, columns: int) -> list[list[str]]:
    result = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        row = [cell.replace("\\n", "\n") for cell in line.split("\t")]
        if len(row) != columns:
            sys.exit(f"{path}:{number}: {columns} columns are needed, not {len(row)}")
        result.append(row)
    return result


def read_parts(folder: Path) -> dict[tuple[str, str], str]:
    parts: dict[tuple[str, str], str] = {}
    for path in sorted(folder.glob("*.tsv")):
        for context, source, chinese in rows(path, 3):
            known = parts.get((context, source))
            if known and known != chinese:
                sys.exit(f"{path.name}: “{source}” of {context} has two translations")
            parts[(context, source)] = chinese
    return parts


def texts_of_sources() -> dict[str, set[str]]:
    """Each text with the contexts that are known for certain (empty: that of its class)."""
    found: dict[str, set[str]] = {}
    for folder in ("core", "ui", "app"):
        for path in sorted(Path(folder).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            source = without_comments(path.read_text(encoding="utf-8"))
            for match in NAMED.finditer(source):
                found.setdefault(unquote(match.group(2)), set()).add(unquote(match.group(1)))
            for match in PLAIN.finditer(source):
                contexts = found.setdefault(unquote(match.group(1)), set())
                if folder == "app" and "tandanctl" in str(path):
                    contexts.add("Ctl")
    return found


def english_forms(source: str, plurals: dict[str, list[str]]) -> list[str] | None:
    if source in plurals:
        return plurals[source]
    if "(s)" in source:
        return [source.replace("(s)", ""), source.replace("(s)", "s")]
    return None


def write(path: Path, language: str, messages: dict[tuple[str, str], list[str]]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for (context, source), forms in sorted(messages.items()):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        if "%n" in source:
            message.set("numerus", "yes")
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, space="  ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main(folder: Path) -> int:
    parts = read_parts(folder / "parts")
    plurals = {row[0]: row[1:] for row in rows(folder / "parts" / "en.plurals", 3)}
    by_source: dict[str, set[str]] = {}
    for context, source in parts:
        by_source.setdefault(source, set()).add(context)

    problems = []
    for source, contexts in sorted(texts_of_sources().items()):
        known = by_source.get(source, set())
        missing = sorted(contexts - known) if contexts else ([] if known else ["(class)"])
        problems += [f"no Chinese for {context}: {source}" for context in missing]
    english = {}
    for context, source in parts:
        if "%n" in source:
            forms = english_forms(source, plurals)
            if forms is None:
                problems.append(f"no English plural for: {source}")
            else:
                english[(context, source)] = forms
    write(folder / "tandan_zh_CN.ts", "zh_CN", {key: [chinese] for key, chinese in parts.items()})
    write(folder / "tandan_en.ts", "en", english)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(parts)} texts, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
