import Foundation
import Glibc
import Interchange
import Logging

/// Writes what happens to standard error, a line each, for people or for machines.
struct LineLog: LogHandler {
  /// How a line is spelt.
  let format: ServerSettings.LogFormat
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level
  /// Where lines go.
  var write: @Sendable (String) -> Void = LineLog.toStandardError

  /// Writes lines from a level on.
  init(_ format: ServerSettings.LogFormat, from level: Logger.Level) {
    self.format = format
    logLevel = level
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let fields = metadata.merging(event.metadata ?? [:]) { $1 }
      .map { (name: $0 == "hb.request.id" ? "request" : $0, value: "\($1)") }
      .sorted { $0.name < $1.name }
    let time = Date.now.formatted(.iso8601)
    switch format {
    case .text:
      let said = fields.map { " \($0.name)=\(Self.word($0.value))" }.joined()
      write("\(time) \(event.level) \(VisibleText.line("\(event.message)"))\(said)\n")
    case .json:
      var line = ["time": time, "level": "\(event.level)", "message": "\(event.message)"]
      for (name, value) in fields { line[name] = value }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      guard let bytes = try? encoder.encode(line) else { return }
      write(String(decoding: bytes, as: UTF8.self) + "\n")
    }
  }

  /// A value as one word: quoted where it holds a space, never with anything that acts on a
  /// terminal.
  private static func word(_ value: String) -> String {
    let line = VisibleText.line(value)
    return line.contains { $0 == " " || $0 == "\"" } ? "“\(line)”" : line
  }

  private static func toStandardError(_ line: String) {
    let bytes = Array(line.utf8)
    // A line at once, so that those of two threads do not mix.
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
