"""Checks JSON files against a JSON Schema: validate.py SCHEMA FILE…"""

import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
mistakes = 0
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        for mistake in validator.iter_errors(json.load(file)):
            mistakes += 1
            print(f"{path}: {mistake.json_path}: {mistake.message}")
sys.exit(1 if mistakes else 0)
