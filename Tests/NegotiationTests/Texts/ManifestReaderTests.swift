import DraftText
import Testing
import ZerodraftTestSupport

@testable import Negotiation

struct ManifestReaderTests {
  /// Manifests that follow one another as versions do.
  private static func manifests(seed: UInt64) -> [Manifest] {
    var random = SeededGenerator(seed: seed)
    var manifest = Manifest(language: .english, front: FrontMatter(), lines: [], notes: [])
    manifest.front.version = "Zero draft"
    var manifests: [Manifest] = []
    for _ in 0..<8 {
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let place = Int.random(in: 0...manifest.lines.count, using: &random)
        if place < manifest.lines.count, Bool.random(using: &random) {
          manifest.lines.remove(at: place)
        } else {
          manifest.lines.insert(line(&random), at: place)
        }
      }
      manifest.notes = (0..<Int.random(in: 0...2, using: &random)).map { _ in
        Manifest.NoteLine(label: "*", text: digest(&random), calls: [])
      }
      manifests.append(manifest)
    }
    return manifests
  }

  private static func digest(_ random: inout SeededGenerator) -> Digest {
    Digest(hashed: [UInt8(truncatingIfNeeded: random.next() % 4)])
  }

  private static func line(_ random: inout SeededGenerator) -> Manifest.Line {
    let roles: [Role] = [.title, .operative, .item(depth: 2), .heading(level: 1), .plain]
    let labels: [Label?] = [nil, Label("1"), Label("4 alt", standing: .alternative), Label("回")]
    return Manifest.Line(
      role: roles.randomElement(using: &random) ?? .plain,
      label: labels.randomElement(using: &random) ?? nil,
      text: digest(&random),
      calls: Bool.random(using: &random) ? [] : [1, 0]
    )
  }

  @Test(arguments: 0..<200)
  func `reads one after the other what each is alone`(seed: UInt64) throws {
    var reader = ManifestReader()
    for manifest in Self.manifests(seed: seed) {
      let bytes = try manifest.value().bytes
      #expect(try reader.manifest(bytes) == manifest)
      #expect(try Manifest(bytes: bytes) == manifest)
      #expect(try Manifest(value: Value(bytes: bytes)) == manifest)
    }
  }

  // The direct reading may be quicker; it must not be more generous.
  @Test(arguments: 0..<200)
  func `takes no bytes that the reading by value refuses`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = try Self.manifests(seed: seed)[3].value().bytes
    for _ in 0..<40 {
      var damaged = bytes
      let place = Int.random(in: damaged.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: damaged[place] = UInt8(truncatingIfNeeded: random.next())
      case 1: damaged.remove(at: place)
      default: damaged.insert(UInt8(ascii: "f"), at: place)
      }
      let direct = try? Manifest(bytes: damaged)
      let byValue = (try? Value(bytes: damaged)).flatMap { try? Manifest(value: $0) }
      if let direct { #expect(byValue == direct) }
    }
  }
}
