"""Holds what every reporter wrote (tests/report/golden) to the schema of its format: formats_test.py FOLDER_OF_TESTS

SARIF's is the one of OASIS; the others are written after the formats' own descriptions.
"""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema

TESTS = Path(sys.argv[1])
GOLDEN = TESTS / "golden"
SCHEMAS = TESTS / "schemas"
JSON_FILES = {"report.sarif": "sarif-2.1.0.json", "gitlab.json": "gitlab.json", "report.rdjson": "rdjson.json",
              "vale.json": "vale.json"}
XML_FILES = {"junit.xml": "junit.xsd", "checkstyle.xml": "checkstyle.xsd"}
MOST_IN_A_COMMENT = 65_536

mistakes = []


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def check_json(path, schema):
    validator = jsonschema.validators.validator_for(schema)(schema)
    for mistake in validator.iter_errors(load(path)):
        mistakes.append(f"{path}: {mistake.json_path}: {mistake.message}")


def check_xml(path, schema):
    done = subprocess.run(["xmllint", "--noout", "--schema", schema, path], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        mistakes.append(done.stderr)


def check_unique(path):
    fingerprints = [issue["fingerprint"] for issue in load(path)]
    if len(set(fingerprints)) < len({issue["location"]["path"] for issue in load(path)}):
        mistakes.append(f"{path}: two files share a fingerprint")


def check_sarif_rules(path):
    run = load(path)["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            mistakes.append(f"{path}: ruleIndex {result['ruleIndex']} is not {result['ruleId']}")


for folder in (GOLDEN, GOLDEN / "empty", GOLDEN / "redacted"):
    for name, schema in JSON_FILES.items():
        check_json(folder / name, load(SCHEMAS / schema))
    for name, schema in XML_FILES.items():
        check_xml(folder / name, SCHEMAS / schema)
    check_unique(folder / "gitlab.json")
    check_sarif_rules(folder / "report.sarif")
    for line in (folder / "report.jsonl").read_text(encoding="utf-8").splitlines():
        json.loads(line)
    if len((folder / "comment.md").read_text(encoding="utf-8")) > MOST_IN_A_COMMENT:
        mistakes.append(f"{folder}/comment.md is too long for a comment")

check_json(GOLDEN / "suppressed" / "report.sarif", load(SCHEMAS / "sarif-2.1.0.json"))
print("\n".join(mistakes))
sys.exit(1 if mistakes else 0)
