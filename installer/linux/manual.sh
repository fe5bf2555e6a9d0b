#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# manual.sh PAGE VERSION DATE [PROGRAM]: the manual page on stdout; the help of PROGRAM stands where the page says @HELP@.
set -euo pipefail
page=$1 version=$2 date=$3 program=${4:-}
while IFS= read -r line; do
    if [[ $line == @HELP@ ]]; then
        # In a manual page a backslash, a hyphen and a dot or quote at the start of a line mean something else.
        "$program" --lang en --help | sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^[.']/\\\\\&&/"
    else
        line=${line//@PROJECT_VERSION@/$version}
        printf '%s\n' "${line//@RELEASE_DATE@/$date}"
    fi
done <"$page"
