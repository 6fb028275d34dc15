import DraftText

/// Writes HTML as bytes; whatever comes from a document goes through ``text(_:)``.
struct HTMLWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes markup of ours as it stands.
  mutating func markup(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Writes text or the value of an attribute, so that no mark in it can become markup.
  ///
  /// What HTML forbids, such as control characters, is replaced by a character one can see; so are
  /// marks of direction that would turn about what comes after the text.
  mutating func text(_ text: String) {
    guard Self.needsEscape(text) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    var strays = DirectionMarks.strays(in: text)[...]
    for (place, scalar) in text.unicodeScalars.enumerated() {
      if strays.first == place {
        strays.removeFirst()
        markup(VisibleText.replacement(for: scalar) ?? "")
        continue
      }
      switch scalar {
      case "&": markup("&amp;")
      case "<": markup("&lt;")
      case ">": markup("&gt;")
      case "\"": markup("&quot;")
      case "'": markup("&#39;")
      default:
        if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
          markup(VisibleText.replacement(for: scalar) ?? "\u{FFFD}")
        } else if scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value) {
          markup("\u{FFFD}")
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
  }

  /// Writes a member of a class list and an identity as attributes.
  mutating func attribute(_ name: String, _ value: String) {
    markup(" \(name)=\"")
    text(value)
    markup("\"")
  }

  /// Writes the receipt of an export where people see it, if there is one.
  mutating func receipt(_ receipt: String?) {
    guard let receipt else { return }
    markup("\n<p class=\"receipt\">Receipt: <code>")
    text(receipt)
    markup("</code></p>")
  }

  /// Writes the receipt of an export into the head of a page, if there is one.
  mutating func receiptField(_ receipt: String?) {
    guard let receipt else { return }
    markup("<meta name=\"zerodraft-receipt\"")
    attribute("content", receipt)
    markup(">\n")
  }

  /// Whether any byte of a text could need care; the leads of C1 controls, of marks of direction
  /// and of noncharacters do.
  private static func needsEscape(_ text: String) -> Bool {
    let span = text.utf8Span.span
    for index in span.indices {
      switch span[index] {
      case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xEF, 0xF0...0xF4: return true
      case 0xE2 where index + 1 < span.count && (0x80...0x81).contains(span[index + 1]): return true
      default: continue
      }
    }
    return false
  }

  /// The target of a link of a document, if a reader may safely follow it.
  ///
  /// A link could carry a script; addresses of the web and of mail cannot.
  static func safeTarget(_ link: String) -> String? {
    let lowered = link.lowercased()
    let isSafe = ["https://", "http://", "mailto:"].contains { lowered.hasPrefix($0) }
    let isPlain = link.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value < 0x7F && $0 != "\"" && $0 != "<" && $0 != ">" && $0 != "\\"
        && $0 != "^" && $0 != "`" && $0 != "{" && $0 != "|" && $0 != "}" && $0 != "[" && $0 != "]"
    }
    return isSafe && isPlain ? link : nil
  }
}
