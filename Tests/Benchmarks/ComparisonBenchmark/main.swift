// Times the engine alone, on two texts in memory, for `speed.py`.
//
//     comparison-benchmark OLD NEW [ROUNDS]
//
// Prints one JSON object: for each round and each task its time in nanoseconds, and what the
// comparison found. The tasks of a round follow each other, so that a busy machine slows all.

import DraftText
import Interchange
import Redlining
import Secretariat

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  print("usage: comparison-benchmark OLD NEW [ROUNDS]")
  exitBenchmark(64)
}
let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 9 : 9
let pair = TextPair(old: arguments[1], new: arguments[2])
guard let old = try? TextReader().read(pair.bytes(of: pair.old)),
  let new = try? TextReader().read(pair.bytes(of: pair.new))
else {
  print("one of the texts cannot be read")
  exitBenchmark(2)
}

var times: [(name: String, nanoseconds: [Int])] = [
  ("lines", []), ("words", []), ("read", []), ("engine", []),
]
var comparison = Comparison(comparing: Draft(), with: Draft())
var checksum = 0
for _ in 0..<rounds {
  times[0].nanoseconds.append(nanoseconds { checksum ^= pair.hashOfLines() })
  times[1].nanoseconds.append(nanoseconds { checksum ^= pair.hashOfWords() })
  times[2].nanoseconds.append(
    nanoseconds {
      for path in [pair.old, pair.new] {
        let reading = try? TextReader().read(pair.bytes(of: path))
        checksum ^= reading?.draft.paragraphs.count ?? 0
      }
    }
  )
  // Given back before the next one is timed, as the command gives back none.
  comparison = Comparison(comparing: Draft(), with: Draft())
  times[3].nanoseconds.append(
    nanoseconds {
      comparison = Comparison(comparing: old.draft, with: new.draft, working: .onThreads)
    }
  )
}

var fields = times.map { "\"\($0.name)\": \($0.nanoseconds)" }
fields.append("\"bytes\": \(pair.bytes(of: pair.old).count + pair.bytes(of: pair.new).count)")
fields.append("\"relations\": \(comparison.relations.count)")
let fallbacks = comparison.fallbacks.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
fields.append("\"fallbacks\": [\(fallbacks)]")
fields.append("\"exact\": \(comparison.spellsBothTexts)")
fields.append("\"checksum\": \(checksum)")
print("{\(fields.joined(separator: ", "))}")
