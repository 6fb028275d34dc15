import Negotiation

/// Keeps characters out of proposals that no document could hold.
enum ProposedCharacters {
  /// Looks through all words of a proposal.
  ///
  /// - Throws: the first character that no Word document and no XML can hold.
  static func check(_ proposal: Proposal, in name: String) throws(Problem) {
    try check(proposal.allWords, in: name)
  }

  /// Looks through words.
  ///
  /// - Throws: the first character that no Word document and no XML can hold.
  static func check(_ allWords: [String], in name: String) throws(Problem) {
    for words in allWords {
      let place = words.unicodeScalars.firstIndex { scalar in
        scalar.value < 0x20 && !["\n", "\r", "\t"].contains(scalar) || scalar.value == 0x7F
          || scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
      }
      guard let place else { continue }
      let code = String(words.unicodeScalars[place].value, radix: 16, uppercase: true)
      let before = String(words[..<place].suffix(30))
      throw Problem(
        "\(name) holds the control character U+\(String(repeating: "0", count: 4 - code.count))"
          + "\(code) after “\(before)”, which no document can hold",
        hint: "Take it out; it was hardly meant."
      )
    }
  }
}

extension Proposal {
  /// Everything in it that somebody wrote.
  fileprivate var allWords: [String] {
    var all = open.flatMap { [$0.words, $0.reason] } + [remarks ?? "", source?.name ?? ""]
    for amendment in amendments {
      all += [amendment.words ?? "", amendment.rationale ?? ""]
      switch amendment.wish {
      case .edit(let edits): all += edits.map(\.words)
      case .rewrite(let words), .alternative(let words), .insert(let words): all.append(words)
      case .split(let texts): all += texts
      case .merge(let words): all.append(words ?? "")
      case .delete, .move, .exchange, .stance: break
      }
    }
    return all
  }
}
