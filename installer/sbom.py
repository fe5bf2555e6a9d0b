# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what an installer is made of, as SPDX 2.3 JSON.

sbom.py --installer FILE --version V --commit C --epoch SECONDS --parts resources/about/parts.json --out FILE
        [--contains LIST] [--depends LIST]
LIST has a line for each component: name, version, Debian source package, licence if known; tabs between them.
"""
import argparse
import hashlib
import json
import re
from datetime import datetime, timezone
from pathlib import Path
from urllib.parse import quote

PROGRAM = "SPDXRef-hqsdesk"


def spdx_id(name):
    return "SPDXRef-part-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def components(list_file, licences):
    if not list_file:
        return []
    found = {}
    for line in Path(list_file).read_text(encoding="utf-8").splitlines():
        name, version, source, licence = (line.split("\t") + [""] * 4)[:4]
        declared = licence or licences.get(source, "NOASSERTION")
        found[name] = {
            "SPDXID": spdx_id(name),
            "name": name,
            "versionInfo": version,
            "supplier": "Organization: Debian",
            "downloadLocation": f"https://packages.debian.org/source/{source}" if source else "NOASSERTION",
            "filesAnalyzed": False,
            "licenseConcluded": "NOASSERTION",
            "licenseDeclared": declared,
            "copyrightText": "NOASSERTION",
            "externalRefs": [{
                "referenceCategory": "PACKAGE-MANAGER",
                "referenceType": "purl",
                "referenceLocator": f"pkg:deb/debian/{source or name}@{quote(version, safe='')}",
            }],
        }
        if declared == "NOASSERTION":
            found[name]["licenseComments"] = f"/usr/share/doc/{name}/copyright; in an archive licences/{name}.copyright"
    return [found[name] for name in sorted(found)]


def relation(kind, part):
    return {"spdxElementId": PROGRAM, "relationshipType": kind, "relatedSpdxElement": part["SPDXID"]}


def document(options):
    parts = json.loads(Path(options.parts).read_text(encoding="utf-8"))["parts"]
    licences = {part["debian"]: part["licence"] for part in parts}
    contained = components(options.contains, licences)
    needed = components(options.depends, licences)
    needed = [part for part in needed if part["SPDXID"] not in {other["SPDXID"] for other in contained}]
    file = Path(options.installer)
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    program = {
        "SPDXID": PROGRAM,
        "name": "hqsdesk",
        "versionInfo": options.version,
        "packageFileName": file.name,
        "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "GPL-3.0-or-later",
        "licenseDeclared": "GPL-3.0-or-later",
        "copyrightText": "NOASSERTION",
        "sourceInfo": f"commit {options.commit}",
        "primaryPackagePurpose": "APPLICATION",
    }
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": file.name,
        "documentNamespace": f"urn:sha256:{digest}",
        "creationInfo": {
            "created": datetime.fromtimestamp(options.epoch, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Tool: hqsdesk-sbom.py"],
        },
        "packages": [program] + contained + needed,
        "relationships": [{
            "spdxElementId": "SPDXRef-DOCUMENT",
            "relationshipType": "DESCRIBES",
            "relatedSpdxElement": PROGRAM,
        }] + [relation("CONTAINS", part) for part in contained] + [relation("DEPENDS_ON", part) for part in needed],
        "hasExtractedLicensingInfos": [{
            "licenseId": "LicenseRef-ParaType-Free-Font-License",
            "extractedText": Path("/usr/share/doc/fonts-paratype/copyright").read_text(encoding="utf-8"),
        }],
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    for name in ("installer", "version", "commit", "parts", "out"):
        arguments.add_argument("--" + name, required=True)
    arguments.add_argument("--epoch", type=int, required=True)
    arguments.add_argument("--contains")
    arguments.add_argument("--depends")
    options = arguments.parse_args()
    text = json.dumps(document(options), ensure_ascii=False, indent=2) + "\n"
    Path(options.out).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
