# SPDX-License-Identifier: GPL-3.0-or-later
"""check_sbom.py FILE…: whether lists of parts (*.spdx.json) are what SPDX 2.3 wants, and of the installers beside them.
check_sbom.py --prove FILE: whether this check finds mistakes: it spoils the list in many ways, each must be refused.

Stricter than the standard: only the fields that sbom.py writes may be there. Licences are read by python3-license-expression.
"""
import copy
import hashlib
import json
import re
import sys
from pathlib import Path

from license_expression import get_spdx_licensing

ID = r"SPDXRef-[A-Za-z0-9.-]+"
PLACE = r"NOASSERTION|NONE|https://[^\s]+"
TIME = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ"
SENTENCE = r"\S(.*\S)?"

# Field: what it must look like; a list for "each of them", "?" before the name of one that may be missing.
EXTERNAL = {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
            "referenceLocator": r"pkg:deb/debian/[a-z0-9][a-z0-9+.-]*@[A-Za-z0-9.+~%_-]+"}
PACKAGE = {"SPDXID": ID, "name": SENTENCE, "versionInfo": SENTENCE, "downloadLocation": PLACE, "filesAnalyzed": False,
           "licenseConcluded": SENTENCE, "licenseDeclared": SENTENCE, "copyrightText": SENTENCE,
           "?supplier": r"Organization: .+", "?externalRefs": [EXTERNAL], "?licenseComments": SENTENCE,
           "?packageFileName": r"[^/\\]+", "?checksums": [{"algorithm": "SHA256", "checksumValue": r"[0-9a-f]{64}"}],
           "?sourceInfo": SENTENCE, "?primaryPackagePurpose": "APPLICATION"}
DOCUMENT = {"spdxVersion": r"SPDX-2\.3", "dataLicense": r"CC0-1\.0", "SPDXID": "SPDXRef-DOCUMENT", "name": SENTENCE,
            "documentNamespace": r"[a-z][a-z0-9+.-]*:[^\s#]+",
            "creationInfo": {"created": TIME, "creators": [r"(Tool|Organization|Person): .+"]},
            "packages": [PACKAGE],
            "relationships": [{"spdxElementId": ID, "relationshipType": "DESCRIBES|CONTAINS|DEPENDS_ON", "relatedSpdxElement": ID}],
            "hasExtractedLicensingInfos": [{"licenseId": r"LicenseRef-[A-Za-z0-9.-]+", "extractedText": r"(?s).{200,}",
                                            "?name": SENTENCE}]}
licensing = get_spdx_licensing()


def form(value, wanted, place):
    """What of value is not as wanted."""
    if isinstance(wanted, dict):
        if not isinstance(value, dict):
            return [f"{place} is no object"]
        known = {name.lstrip("?") for name in wanted}
        faults = [f"{place}.{name} is not known" for name in value if name not in known]
        for name, inner in wanted.items():
            if name.lstrip("?") in value:
                faults += form(value[name.lstrip("?")], inner, f"{place}.{name.lstrip('?')}")
            elif not name.startswith("?"):
                faults.append(f"{place}.{name} is missing")
        return faults
    if isinstance(wanted, list):
        if not isinstance(value, list) or not value:
            return [f"{place} is no list, or an empty one"]
        return [fault for number, one in enumerate(value) for fault in form(one, wanted[0], f"{place}[{number}]")]
    if isinstance(wanted, bool):
        return [] if value is wanted else [f"{place} is not {wanted}"]
    return [] if isinstance(value, str) and re.fullmatch(wanted, value) else [f"{place}: {value!r} is not {wanted}"]


def licence(text, extracted):
    """What is wrong with the expression of a licence."""
    if text in ("NOASSERTION", "NONE"):
        return []
    for own in extracted:
        text = text.replace(own, "MIT") # a text that the list brings itself stands for any licence
    found = licensing.validate(text)
    return [] if not found.errors else [f"licence {text}: {' '.join(found.errors)}"]


def sense(document, installer):
    """What does not fit together in a list of the right form."""
    packages = document["packages"]
    ids = [package["SPDXID"] for package in packages]
    faults = [f"{one} is there twice" for one in sorted({one for one in ids if ids.count(one) > 1})]
    known = set(ids) | {document["SPDXID"]}
    tied = set()
    described = []
    for tie in document["relationships"]:
        ends = tie["spdxElementId"], tie["relatedSpdxElement"]
        faults += [f"nothing is called {end}" for end in ends if end not in known]
        tied.add(ends[1])
        if tie["relationshipType"] == "DESCRIBES":
            described.append(ends)
    faults += [f"nothing says what {one} is to the program" for one in ids if one not in tied]
    if len(described) != 1 or described[0][0] != document["SPDXID"]:
        return faults + ["the document does not describe one program"]
    extracted = [one["licenseId"] for one in document["hasExtractedLicensingInfos"]]
    for package in packages:
        faults += licence(package["licenseDeclared"], extracted) + licence(package["licenseConcluded"], extracted)
    program = next(package for package in packages if package["SPDXID"] == described[0][1])
    digest = hashlib.sha256(installer).hexdigest()
    if digest not in [one["checksumValue"] for one in program.get("checksums", [])]:
        faults.append("it is the list of another installer")
    return faults


def check(document, installer):
    return form(document, DOCUMENT, "list") or sense(document, installer)


def spoilt(document):
    """The list with one mistake each, and what the mistake is."""
    def change(what, act):
        other = copy.deepcopy(document)
        act(other)
        return what, other

    for name in document:
        yield change(f"without {name}", lambda other: other.pop(name))
    for name in ("SPDXID", "name", "downloadLocation", "licenseDeclared", "versionInfo"):
        yield change(f"a part without {name}", lambda other: other["packages"][1].pop(name))
    for field, value in {"SPDXID": "SPDXRef-a_b", "downloadLocation": "somewhere", "filesAnalyzed": True, "versionInfo": 1,
                         "licenseDeclared": "GPL-3.0 of sorts", "supplier": "Debian", "more": "1"}.items():
        yield change(f"{field}: {value}", lambda other: other["packages"][1].update({field: value}))
    yield change("a part of nothing", lambda other: other["relationships"].pop())
    yield change("a tie to nothing", lambda other: other["relationships"][-1].update(relatedSpdxElement="SPDXRef-none"))
    yield change("twice the same", lambda other: other["packages"].append(other["packages"][1]))
    yield change("the text of a licence is missing", lambda other: other["hasExtractedLicensingInfos"][0].update(licenseId="LicenseRef-x"))
    yield change("another installer", lambda other: other["packages"][0]["checksums"][0].update(checksumValue="0" * 64))
    yield change("a day that is none", lambda other: other["creationInfo"].update(created="2026-13-01T00:00:00Z"))
    yield change("describes two", lambda other: other["relationships"].append(other["relationships"][0]))


def main(arguments):
    prove = arguments[:1] == ["--prove"]
    for name in arguments[prove:]:
        document = json.loads(Path(name).read_text(encoding="utf-8"))
        installer = Path(name.removesuffix(".spdx.json")).read_bytes()
        faults = check(document, installer)
        if faults:
            sys.exit("\n".join([f"{name} is not SPDX 2.3:"] + faults))
        if prove:
            mistakes = list(spoilt(document))
            missed = [what for what, other in mistakes if not check(other, installer)]
            if missed:
                sys.exit(f"the check does not see: {missed}")
            print(f"the check sees all of {len(mistakes)} mistakes")
        count = len(document["packages"])
        named = sum(part["licenseDeclared"] != "NOASSERTION" for part in document["packages"])
        print(f"{Path(name).name}: SPDX 2.3, {count} packages, {named} with the licence as an expression")


if __name__ == "__main__":
    main(sys.argv[1:])
