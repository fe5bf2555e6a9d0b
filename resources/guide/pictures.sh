#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Cuts the pictures of the guide out of screenshots: pictures.sh SCREENSHOTS LANGUAGE (see README.md). Needs ImageMagick.
set -eu
screenshots=$1
folder=$(dirname "$0")/pictures/$2
mkdir -p "$folder"

# One picture: its name in the guide, and that of the screenshot without its number.
cut() {
    file=$(ls "$screenshots" | grep -E "^[0-9]+-$2\.png\$" | head -n 1)
    [ -n "$file" ] || { echo "no screenshot $2 in $screenshots" >&2; exit 1; }
    # The line at the foot of the window names a path of the computer the pictures were made on.
    height=$(identify -format '%h' "$screenshots/$file")
    [ "$height" -lt 800 ] || chop="-gravity south -chop 0x26 -gravity center"
    convert "$screenshots/$file" ${chop:-} -resize '720x>' -strip +dither -colors 128 -define png:compression-level=9 \
        "PNG8:$folder/$1.png"
    chop=
}

cut accept accept
cut backups backups
cut calendar-month calendar-month
cut case case-14
cut case-dates case-dates
cut cases cases
cut employers employers
cut filings filings
cut import import
cut journal journal
cut letter-text letter-text
cut palette palette
cut people people
cut personal-data personal-data
cut portal portal
cut print print
cut recovery-code recovery-code
cut reports reports
cut rules rules
cut salary-notices salary-notices
cut today today
cut wizard-specialist wizard-specialist
cut zone zone
