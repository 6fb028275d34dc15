#!/usr/bin/env bash
# Installs what zerodraft needs, builds it, and shows what changed between a real zero draft and
# its next version: here in the terminal, as a page, and as a delegation reads it on the web.
#
# On a terminal the last stays there until Ctrl-C. Without one it is opened once, and ends.
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

say "The same on the web, and a rehearsal in the middle of a silence: a link for each who may come"
if [ -t 0 ] && [ -t 1 ] && [ -z "${CI:-}" ]; then
  exec "$program" serve --demo --port 0
fi
links=$(mktemp)
"$program" serve --demo --port 0 >"$links" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -f "$links"' EXIT
for _ in $(seq 100); do
  grep -q '^the public' "$links" && break
  kill -0 "$server" 2>/dev/null || stop "the site ended before it could be reached" "its own words stand above"
  sleep 0.1
done
site=$(sed -n 's/^the public  *//p' "$links")
# Bash itself opens the connection: nothing need be installed for it.
address=${site#http://}
exec 3<>"/dev/tcp/${address%%:*}/$(printf '%s' "${address#*:}" | tr -d /)"
printf 'GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n' "${address%/}" >&3
read -r -u 3 status
case $status in
  *" 200 "*) cat "$links" ;;
  *) stop "the site does not answer as it should: $status" ;;
esac
kill "$server"
wait "$server" || stop "the site did not end as it should"
say "Reached, and ended; to look around: $program serve --demo"
