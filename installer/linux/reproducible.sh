# SPDX-License-Identifier: GPL-3.0-or-later
# Whether two builds of the Debian package are the same to the byte; package_test.sh reads this.
# shellcheck shell=bash

# The commit is copied to another folder, built there without what was compiled before, and packed.
test_reproducible()
{
    local elsewhere=$work/elsewhere name
    name=hqsdesk_${version}_$(dpkg --print-architecture).deb
    [[ -f $packages/$name ]] || fail "there is no $packages/$name yet: ./dev package deb"
    [[ -z $(git status --porcelain --untracked-files=no) ]] || fail "what is not committed would not be copied"
    rm -rf "$elsewhere"
    git clone -q --no-hardlinks . "$elsewhere"
    git -C "$elsewhere" config user.name "$(git config user.name)"
    git -C "$elsewhere" config user.email "$(git config user.email)"
    (cd "$elsewhere" && CCACHE_DISABLE=1 installer/package.sh deb >"$work/elsewhere.log" 2>&1) || fail "see $work/elsewhere.log"
    sha256sum "$packages/$name" "$elsewhere/$packages/$name"
    cmp "$packages/$name" "$elsewhere/$packages/$name" || fail "the two packages differ: diffoscope tells where"
    rm -rf "$elsewhere"
    say "reproducible: passed"
}
