#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates every rule file (or page list of the guide) against the JSON Schema of its folder.

    schema.py RULES              lists everything that is wrong and fails
    schema.py RULES --self-test  plants an unknown key in one object of each shape and fails unless it is found
"""
import json
import pathlib
import sys

import jsonschema


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def validators(rules):
    """A validator for each folder of rule files, by its name; the folder at the top is one of them."""
    folder = rules / "schema"
    found = {}
    for path in sorted(folder.glob("*.schema.json")):
        schema = read(path)
        jsonschema.Draft202012Validator.check_schema(schema)
        resolver = jsonschema.RefResolver(base_uri=path.as_uri(), referrer=schema)
        found[path.name.removesuffix(".schema.json")] = jsonschema.Draft202012Validator(schema, resolver=resolver)
    return found


def rule_files(rules):
    for path in sorted(rules.rglob("*.json")):
        if path.parent != rules / "schema":
            yield path, path.parent.name


def complaints(validator, document):
    for error in validator.iter_errors(document):
        worst = jsonschema.exceptions.best_match([error])
        yield f"{worst.json_path}: {worst.message}"


def planted(document, root=None):
    """The document again and again, each time with an unknown key in another object: the first one of each list."""
    root = document if root is None else root
    if isinstance(document, dict):
        document["surprise"] = 1
        yield root
        del document["surprise"]
        for value in list(document.values()):
            yield from planted(value, root)
    elif isinstance(document, list) and document:
        yield from planted(document[0], root)


def main():
    rules = pathlib.Path(sys.argv[1]).resolve()
    self_test = sys.argv[2:] == ["--self-test"]
    known = validators(rules)
    problems = []
    seen = set()
    for path, folder in rule_files(rules):
        name = path.relative_to(rules)
        if folder not in known:
            problems.append(f"{name}: there is no schema/{folder}.schema.json")
            continue
        document = read(path)
        if not self_test:
            problems += [f"{name}: {line[:300]}" for line in complaints(known[folder], document)]
        elif not all(any(complaints(known[folder], spoilt)) for spoilt in planted(document)):
            problems.append(f"{name}: an unknown key is not found")
        seen.add(folder)
    problems += [f"schema/{folder}.schema.json: no file uses it" for folder in sorted(set(known) - seen - {"common"})]
    print("\n".join(problems) or f"{len(seen)} folders are in order")
    return 1 if problems or not seen else 0


if __name__ == "__main__":
    sys.exit(main())
