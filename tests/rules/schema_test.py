"""Holds rules/rule.schema.json to its word: it accepts every shipped rule file, and none in tests/rules/broken.

Usage: schema_test.py SOURCE_FOLDER
"""

import json
import re
import sys
from pathlib import Path

import jsonschema
import yaml


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2's core schema, which editors use and in which `off` and `no` are words."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, expression, first in [
    ("bool", r"true|false", "tf"),
    ("null", r"null|~|", "n~"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?[0-9]+\.[0-9]*", "-+0123456789"),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{expression})$"), list(first))

FOLDERS = {"lexicons": "lexicon", "genres": "genre", "profiles": "profile"}


def kind_of_shipped(path):
    if path.parent.name in FOLDERS:
        return FOLDERS[path.parent.name]
    return "category" if path.name == "category.yaml" else "rule"


def kind_of_broken(path):
    return path.stem.split("-")[0]


def load(path):
    return yaml.load(path.read_text(encoding="utf-8"), CoreLoader)


def main(source):
    schema = json.loads((source / "rules/rule.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    whole = jsonschema.Draft202012Validator(schema)

    def validator(kind):
        return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{kind}", "$defs": schema["$defs"]})

    shipped = sorted((source / "rules").glob("*/*.yaml"))
    broken = sorted((source / "tests/rules/broken").glob("*.yaml"))
    failures = [] if shipped and broken else ["no files to test"]
    for path in shipped:
        document = load(path)
        for error in validator(kind_of_shipped(path)).iter_errors(document):
            failures.append(f"{path}: refused at {error.json_path}: {error.message}")
        if not whole.is_valid(document):
            failures.append(f"{path}: no kind of rule file")
    for path in broken:
        document = load(path)
        if validator(kind_of_broken(path)).is_valid(document) or whole.is_valid(document):
            failures.append(f"{path}: accepted")

    for failure in failures:
        print(failure)
    print(f"{len(shipped)} shipped and {len(broken)} broken files, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
