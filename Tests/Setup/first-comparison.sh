#!/usr/bin/env bash
# Installs what zerodraft needs, builds it, and shows what changed between a real zero draft and
# its next version: here in the terminal, and as a page.
#
# For Debian 12 or Ubuntu with Swift 6.3 and git, as root or with sudo. It can be run again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. Tests/Setup/machine.sh

old=Drafts/modalities-2021/00-zero-draft.md
new=Drafts/modalities-2021/01-reconstructed.md
page=Drafts/modalities-2021/comparison.html

require_swift
install_packages libsqlite3-dev libxml2-dev libzip-dev zlib1g-dev pkg-config

say "Building zerodraft (the first time takes some minutes)"
# With Swift's libraries inside, the program starts in half the time and runs without Swift.
swift build -c release --static-swift-stdlib --product zerodraft >&2 ||
  stop "zerodraft does not build" "the words of the compiler stand above"
program=$(swift build -c release --static-swift-stdlib --product zerodraft --show-bin-path)/zerodraft

"$program" compare --format html "$old" "$new" >"$page.part"
mv "$page.part" "$page"

say "$old compared with $new"
"$program" compare "$old" "$new"

say "The same as a page: $PWD/$page"
printf '    The program: %s\n' "$program" >&2
