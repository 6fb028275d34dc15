import Differencing
import Glibc

/// Two files, and the least that any comparison of them has to do.
struct TextPair {
  /// The path of the earlier text.
  var old: String
  /// The path of the later text.
  var new: String

  /// The bytes of a file.
  func bytes(of path: String) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      // `pread` fills the room that was made for it and says how much of it.
      count = unsafe max(0, pread(descriptor, buffer.baseAddress, size, 0))
    }
  }

  /// Reads both files, finds their lines, and hashes each.
  func hashOfLines() -> Int {
    var sum: UInt64 = 0
    for path in [old, new] {
      let bytes = bytes(of: path)
      let span = bytes.span
      var start = 0
      for place in span.indices where span[place] == 0x0A {
        sum = sum &* 31 &+ ByteHash.hash(span.extracting(start..<place))
        start = place + 1
      }
      sum = sum &* 31 &+ ByteHash.hash(span.extracting(start..<span.count))
    }
    return Int(truncatingIfNeeded: sum)
  }

  /// Reads both files, cuts them into words and marks, hashes and numbers each.
  func hashOfWords() -> Int {
    var sum = 0
    var table = SymbolTable()
    for path in [old, new] {
      let bytes = bytes(of: path)
      let span = bytes.span
      var place = 0
      while place < span.count {
        let start = place
        while place < span.count, Self.isLetter[Int(span[place])] { place += 1 }
        if place == start {
          place += 1
          if span[start] <= 0x20 { continue }
        }
        sum = sum &* 31 &+ Int(table.symbol(for: span.extracting(start..<place)))
      }
    }
    return sum
  }

  private static let isLetter: [Bool] = (0..<256).map { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }
}

/// How long something takes, in nanoseconds.
func nanoseconds(_ task: () -> Void) -> Int {
  let duration = ContinuousClock().measure(task)
  return Int(duration.components.seconds) * 1_000_000_000
    + Int(duration.components.attoseconds / 1_000_000_000)
}

/// Ends the process.
func exitBenchmark(_ status: Int32) -> Never { exit(status) }
