import Testing

@testable import Typesetting

/// A source taken apart: the words in its literals, and what stands between them.
struct SourceParts {
  /// The literals behind the layout, unescaped.
  private(set) var words: [String] = []
  /// All that is no literal, behind the layout.
  private(set) var code = ""

  init(_ source: [UInt8]) throws {
    let text = String(decoding: source, as: UTF8.self)
    let start = try #require(text.firstRange(of: "\n#show: printed.with("))
    var literal = "".unicodeScalars
    var isOpen = false
    var isEscaped = false
    for scalar in text[start.lowerBound...].unicodeScalars {
      if !isOpen {
        if scalar == "\"" { isOpen = true } else { code.unicodeScalars.append(scalar) }
      } else if !isEscaped, scalar == "\"" {
        words.append(String(literal))
        literal = "".unicodeScalars
        isOpen = false
      } else {
        if isEscaped || scalar != "\\" { literal.append(scalar) }
        isEscaped = !isEscaped && scalar == "\\"
      }
    }
    #expect(!isOpen, "a literal is not closed")
  }

  /// The names that the code uses.
  var names: Set<Substring> {
    Set(code.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) })
      .filter { $0.first?.isLetter == true }
  }

  /// Whether brackets are closed in the order in which they are opened.
  var isBalanced: Bool {
    var open: [Character] = []
    for character in code {
      switch character {
      case "(", "[", "{": open.append(character)
      case ")": if open.popLast() != "(" { return false }
      case "]": if open.popLast() != "[" { return false }
      case "}": if open.popLast() != "{" { return false }
      default: break
      }
    }
    return open.isEmpty
  }
}
