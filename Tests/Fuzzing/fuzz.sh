#!/usr/bin/env bash
# Feeds one reader with mutated input for some seconds, under libFuzzer and AddressSanitizer.
#
#   Tests/Fuzzing/fuzz.sh TARGET SECONDS [ARGUMENT OF LIBFUZZER...]
#
# TARGET is archive, markup, word, text, akoma or json. Builds what is needed into .build-fuzz, which
# git ignores; what was found to be interesting stays there for the next run. Exit status 0 if
# nothing was found; an input that crashes, hangs or fills memory is kept in .build-fuzz/found.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. Tests/Setup/machine.sh

target=${1:-}
seconds=${2:-}
case $target in archive | markup | word | text | akoma | json) ;; *)
  stop "no such target: ${target:-none given}" "it is archive, markup, word, text, akoma or json" ;;
esac
[[ $seconds =~ ^[0-9]+$ ]] || stop "how long is not a number of seconds: ${seconds:-none given}"
shift 2
require_swift

folder=.build-fuzz
seeds=$folder/seeds/$target
corpus=$folder/corpus/$target
mkdir -p "$folder/Fuzzing" "$folder/Tests" "$seeds" "$corpus" "$folder/found"
ln -sfn ../Sources "$folder/Sources"
ln -sfn ../../Tests/ZerodraftTestSupport "$folder/Tests/ZerodraftTestSupport"
ln -sf ../Tests/Fuzzing/Package.swift "$folder/Package.swift"
for file in Tests/Fuzzing/Fuzzing/*.swift Sources/Secretariat/{StrictJSON,Problem}.swift; do
  ln -sf "../../$file" "$folder/Fuzzing/${file##*/}"
done

say "Building"
# The main program is called by libFuzzer's name for it, hence parse-as-library.
swift build --package-path "$folder" -c release --product Fuzzing \
  -Xswiftc -sanitize=fuzzer,address -Xswiftc -parse-as-library -Xswiftc -use-ld=lld >&2 ||
  stop "the fuzzer does not build"
program=$folder/.build/release/Fuzzing

export FUZZ_TARGET=$target
# Swift's own report of a crash would hold the crashed process for minutes.
export SWIFT_BACKTRACE=enable=no
FUZZ_SEEDS=$seeds "$program"

say "Feeding $target for $seconds seconds"
nice -n 10 "$program" "$corpus" "$seeds" -max_total_time="$seconds" -timeout=10 \
  -rss_limit_mb=1024 -artifact_prefix="$folder/found/$target-" -print_final_stats=1 \
  -dict="Tests/Fuzzing/$target.dict" "$@" ||
  stop "something was found; the input is in $folder/found"
