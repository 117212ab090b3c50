"""Holds docs/configuration.schema.json to the program: both accept and refuse the same configurations, and know the same keys.

Usage: schema_test.py SOURCE_FOLDER
"""

import json
import re
import sys
import tomllib
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
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{expression})$"), list(first))


def cases(path):
    """Name and text of each; the program's messages left out."""
    for part in path.read_text(encoding="utf-8").split("\n=== ")[1:]:
        name, _, rest = part.partition("\n")
        yield name, rest.split("\n>>>\n")[0]


def is_accepted(validator, name, text):
    try:
        if name.startswith("pyproject.toml"):
            document = tomllib.loads(text).get("tool", {}).get("evenhand", {})
        else:
            document = yaml.load(text, CoreLoader)
    except (yaml.YAMLError, tomllib.TOMLDecodeError):
        return False
    return validator.is_valid(document)


def main(source):
    schema = json.loads((source / "docs/configuration.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    right = list(cases(source / "tests/config/right_configs.txt"))
    wrong = list(cases(source / "tests/config/wrong_configs.txt"))
    failures = [] if len(right) >= 20 and len(wrong) >= 40 else ["the tables are not what they were"]
    failures += [f"refused: {name}" for name, text in right if not is_accepted(validator, name, text)]
    for name, text in wrong:
        if is_accepted(validator, name, text) != name.endswith("(not in the schema)"):
            failures.append(f"accepted, or marked as if it were: {name}")

    # The program's own list of keys stands in what it says of an unknown one.
    messages = (source / "tests/config/wrong_configs.txt").read_text(encoding="utf-8")
    keys = re.search(r"unknown key 'ignore'; known are (.*)", messages).group(1).split(", ")
    if sorted(keys) != sorted(schema["properties"]):
        failures.append(f"the program knows {keys}, the schema {list(schema['properties'])}")
    manual = (source / "docs/configuration.md").read_text(encoding="utf-8")
    rows = [key for row in re.findall(r"^\| (`.*?) \|", manual, re.M) for key in re.findall(r"`([\w-]+)`", row)]
    if sorted(rows) != sorted(keys):
        failures.append(f"docs/configuration.md explains {rows}, the program knows {keys}")

    for failure in failures:
        print(failure)
    print(f"{len(right)} right and {len(wrong)} wrong configurations, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
