/// A picture in black and white as a file (PNG).
///
/// The container of a Word file packs its parts, so that nothing is packed here.
struct PortablePicture {
  /// The points of a row.
  let width: Int
  /// The rows.
  let height: Int
  /// The rows one after the other, a byte 0 before each, eight points a byte, white as 1.
  let rows: [UInt8]

  /// The file.
  var bytes: [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // One bit a point, shades of grey, no interlacing.
    file += Self.chunk("IHDR", Self.number(width) + Self.number(height) + [1, 0, 0, 0, 0])
    file += Self.chunk("IDAT", packed)
    file += Self.chunk("IEND", [])
    return file
  }

  /// The rows as the format wants them packed, in blocks that are stored as they are.
  private var packed: [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    var rest = rows[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      let count = UInt16(block.count)
      stream.append(rest.isEmpty ? 1 : 0)
      for value in [count, ~count] { stream += [UInt8(value & 0xFF), UInt8(value >> 8)] }
      stream += block
    } while !rest.isEmpty
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in rows {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return stream + Self.number(Int(high << 16 | low))
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + content
    return number(content.count) + named + number(Int(checksum(named)))
  }

  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// The sum over a chunk (CRC-32).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
