/// A one-line value of the front matter, quoted where YAML would take it for something else.
struct FrontMatterValue {
  /// The value.
  var text: String

  init(_ text: String) {
    self.text = text
  }

  /// Reads a plain, a single-quoted or a double-quoted value.
  init(parsing spelled: String) {
    var spelled = spelled
    while spelled.utf8.last == 0x20 { spelled.unicodeScalars.removeLast() }
    if spelled.count >= 2, spelled.first == "'", spelled.last == "'" {
      text = String(spelled.dropFirst().dropLast()).split(
        separator: "''",
        omittingEmptySubsequences: false
      ).joined(separator: "'")
      return
    }
    guard spelled.count >= 2, spelled.first == "\"", spelled.last == "\"" else {
      text = spelled
      return
    }
    text = ""
    var isEscaped = false
    for scalar in spelled.unicodeScalars.dropFirst().dropLast() {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
        continue
      }
      text.unicodeScalars.append(isEscaped && scalar == "n" ? "\n" : scalar)
      isEscaped = false
    }
  }

  /// The value as it is written.
  var spelled: String {
    guard needsQuotes else { return text }
    var spelled = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "\"":
        spelled += "\\"
        spelled.unicodeScalars.append(scalar)
      case "\n": spelled += "\\n"
      default: spelled.unicodeScalars.append(scalar)
      }
    }
    return spelled + "\""
  }

  private var needsQuotes: Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return true }
    if first == 0x20 || last == 0x20 || last == 0x3A { return true }
    if "-?:,[]{}#&*!|>'\"%@`".utf8.contains(first) { return true }
    for (byte, next) in zip(bytes, bytes.dropFirst()) {
      if byte == 0x3A, next == 0x20 { return true }
      if byte == 0x20, next == 0x23 { return true }
    }
    return bytes.contains(0x0A)
  }
}
