import Archive
import ZerodraftTestSupport

/// Changes a Word document: its bytes as they lie in the file, or the markup of its parts.
struct ContainerMutation {
  private let file: [UInt8]
  private let entries: [ArchiveEntry]
  /// The parts that a reader looks into, the text more often than others.
  private let parts: [Int]

  init(_ file: [UInt8]) throws {
    self.file = file
    let entries = try ArchiveReader().read(file)
    self.entries = entries
    parts = entries.indices.flatMap { index in
      switch entries[index].name {
      case "word/document.xml": return [Int](repeating: index, count: 6)
      case "word/styles.xml", "word/footnotes.xml": return [index, index]
      case let name where name.hasSuffix(".rels"): return [index]
      case let name where name.hasPrefix("word/") && name.hasSuffix(".xml"): return [index]
      default: return []
      }
    }
  }

  /// The file with some of its bytes changed, missing, or there twice.
  func ofBytes(using random: inout SeededGenerator) -> [UInt8] {
    var bytes = file
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...400, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 2: bytes.removeSubrange(start..<end)
      case 3: bytes.insert(contentsOf: bytes[start..<end], at: end)
      case 4:
        let to = Int.random(in: 0...bytes.count - (end - start), using: &random)
        bytes.replaceSubrange(to..<to + (end - start), with: bytes[start..<end])
      // Most of what a container says of itself stands at its end.
      default:
        let place = bytes.count - 1 - Int.random(in: 0..<min(900, bytes.count), using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
    }
    return bytes
  }

  /// The file with the markup of one part or more changed, packed as it should be.
  func ofParts(using random: inout SeededGenerator) throws -> [UInt8] {
    var changed = entries
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard let part = parts.randomElement(using: &random) else { continue }
      changed[part].bytes = MarkupMutation(changed[part].bytes).mutated(using: &random)
    }
    if Int.random(in: 0..<20, using: &random) == 0, let part = parts.randomElement(using: &random) {
      changed.remove(at: part)
    }
    return try ArchiveWriter().write(changed)
  }
}
