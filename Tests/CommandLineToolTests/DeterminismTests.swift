import Foundation
import Testing
import ZerodraftTestSupport

/// What a comparison says depends on the two texts and on nothing else.
struct DeterminismTests {
  /// The program, which is built beside the tests.
  static let program: URL? = {
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let program = folder.appending(path: "zerodraft")
    return FileManager.default.isExecutableFile(atPath: program.path) ? program : nil
  }()

  static let opening = [
    "ar": "إن الجمعية العامة،", "en": "The General Assembly,", "es": "La Asamblea General,",
    "fr": "L’Assemblée générale,", "ru": "Генеральная Ассамблея,", "zh": "大会，",
  ]

  static let words = [
    "ar": "تقرر الجمعية عقد اجتماع رفيع المستوى بشأن المياه النظيفة في جميع الأنهار والبحار قريبا",
    "en": "the Assembly decides to convene a high-level meeting on clean water in all rivers soon",
    "es": "la Asamblea decide convocar una reunión de alto nivel sobre el agua limpia en los ríos",
    "fr":
      "l’Assemblée décide de convoquer une réunion de haut niveau sur l’eau propre des rivières",
    "ru": "Ассамблея постановляет созвать совещание высокого уровня по чистой воде во всех реках",
    "zh": "大 会 决 定 召 开 关 于 清 洁 水 源 的 高 级 别 会 议 并 请 各 国 参 加",
  ]

  /// A text and a revision of it, with near copies, moves and notes.
  static func pair(_ language: String, seed: UInt64) -> (old: String, new: String) {
    var random = SeededGenerator(seed: seed)
    let words = (words[language] ?? "").split(separator: " ").map(String.init)
    let gap = language == "zh" ? "" : " "
    func sentence() -> String {
      (0..<Int.random(in: 3...30, using: &random))
        .map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: gap)
    }
    var paragraphs = (0..<60).map { _ in sentence() }
    func text() -> String {
      var text = "---\nlanguage: \(language)\n---\n\n\(opening[language] ?? "")\n"
      for (index, paragraph) in paragraphs.enumerated() {
        let note = index % 5 == 0 ? "[^\(index / 5 + 1)]" : ""
        text += "\n\(index + 1)\\. \(paragraph)\(note);\n"
      }
      for index in stride(from: 0, to: paragraphs.count, by: 5) {
        text += "\n[^\(index / 5 + 1)]: \(paragraphs[index].prefix(12))\n"
      }
      return text
    }
    let old = text()
    for _ in 0..<25 {
      let place = Int.random(in: paragraphs.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: paragraphs.insert(sentence(), at: place)
      case 1 where paragraphs.count > 1: paragraphs.remove(at: place)
      case 2:
        let moved = paragraphs.remove(at: place)
        paragraphs.insert(moved, at: Int.random(in: 0...paragraphs.count, using: &random))
      default: paragraphs[place] += gap + sentence()
      }
    }
    return (old, text())
  }

  @Test(
    .enabled(if: program != nil, "needs the program beside the tests"),
    arguments: ["ar", "en", "es", "fr", "ru", "zh"]
  )
  func `writes the same bytes however the process hashes`(language: String) throws {
    let program = try #require(Self.program)
    let stage = try Stage()
    for seed in 0..<3 as Range<UInt64> {
      let pair = Self.pair(language, seed: seed)
      let old = try stage.file("old.md", pair.old)
      let new = try stage.file("new.md", pair.new)
      var outputs: [Data] = []
      // Without the variable, every process hashes by a seed of its own.
      for isDeterministic in [true, false, false] {
        let process = Process()
        process.executableURL = program
        process.arguments = ["compare", "--format", "json", old, new]
        var environment = ProcessInfo.processInfo.environment
        environment["SWIFT_DETERMINISTIC_HASHING"] = isDeterministic ? "1" : nil
        process.environment = environment
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        outputs.append(output.fileHandleForReading.readDataToEndOfFile())
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
      }
      #expect(outputs[0].count > 10_000)
      #expect(outputs[1] == outputs[0], "seed \(seed)")
      #expect(outputs[2] == outputs[0], "seed \(seed)")
    }
  }
}
