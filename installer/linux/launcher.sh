#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the program of this folder, wherever the folder lies. Nothing outside is changed.
here=$(dirname "$(readlink -f "$0")")
# Keyboards and fonts come from the system; only where it has none, from here.
[ -d /usr/share/X11/xkb ] || export XKB_CONFIG_ROOT="$here/share/xkb"
[ -f /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/share/fonts.conf"
exec "$here/bin/@PROGRAM@" "$@"
