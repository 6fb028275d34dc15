import DraftText
import Redlining

extension BracketedProposal {
  /// Takes what is in the groups of a paragraph, which the text has at a place.
  mutating func takeGroups(of own: BracketedParagraph, _ choices: [Int?], at place: Int) {
    var wanted: [PartyID: [Int: String]] = [:]
    var order: [PartyID] = []
    func want(_ parties: [PartyID], _ piece: Int, _ words: String) -> [PartyID] {
      var refused: [PartyID] = []
      for party in parties {
        if wanted[party]?[piece] != nil {
          refused.append(party)
          continue
        }
        if wanted[party] == nil { order.append(party) }
        wanted[party, default: [:]][piece] = words
      }
      return refused
    }
    for (index, piece) in own.pieces.enumerated() {
      guard case .group(let alternatives, let isStruck, let isMarked) = piece else { continue }
      for (number, alternative) in alternatives.enumerated() {
        let isBase = choices[index] == number
        let quoted = "“\(Self.squeezed(alternative.words))”"
        if alternative.attributions.isEmpty {
          if isMarked, isBase, !isStruck { continue }
          if isMarked, !senders.isEmpty {
            for _ in want(senders, index, isStruck ? "" : alternative.words) {
              leave(own.raw, "\(quoted) is one of two wishes of one party", place)
            }
          } else if !isBase {
            leave(quoted, "nobody is named for it", place)
          } else if alternatives.count == 1 {
            leave(quoted, "it stands in brackets, and nobody is named", place)
          }
          continue
        }
        for attribution in alternative.attributions {
          let parties = known(attribution, quoted, place)
          guard !parties.isEmpty else { continue }
          switch attribution.verb {
          case .propose, .alternative:
            if isStruck {
              _ = want(parties, index, "")
            } else if isBase {
              add(.stance(.retain, paragraphs: [place]), parties, quoted)
            } else {
              for party in want(parties, index, alternative.words) {
                leave(quoted, "it is one of two wishes of one party at one place", place, [party])
              }
            }
          case .delete:
            if isBase {
              _ = want(parties, index, "")
            } else {
              add(.stance(.retain, paragraphs: [place]), parties, "against \(quoted)")
            }
          case .retain, .retainOriginal:
            add(.stance(.retain, paragraphs: [place]), parties, quoted)
          case .reserve: add(.stance(.reservation, paragraphs: [place]), parties, quoted)
          case .move, .merge:
            leave("\(attribution): \(quoted)", "it is not clear what moves where", place, parties)
          }
        }
      }
    }
    var texts: [(text: String, parties: [PartyID])] = []
    for party in order {
      let text = Self.text(of: own, choices, wanted[party] ?? [:])
      if let index = texts.firstIndex(where: { $0.text == text }) {
        texts[index].parties.append(party)
      } else {
        texts.append((text, [party]))
      }
    }
    for (text, parties) in texts { addText(text, parties, own, place) }
  }

  /// How the paragraph reads with what somebody wants at some of its pieces.
  private static func text(
    of own: BracketedParagraph,
    _ choices: [Int?],
    _ wanted: [Int: String]
  ) -> String {
    var text = ""
    for (index, piece) in own.pieces.enumerated() {
      switch piece {
      case .plain(let words): text += words
      case .group(let alternatives, _, let isMarked):
        let words = wanted[index] ?? choices[index].map { alternatives[$0].words } ?? ""
        // Inside of brackets the space may stand on either side.
        text += isMarked ? words : " \(words) "
      case .demand, .note: break
      }
    }
    return squeezed(text)
  }

  private mutating func addText(
    _ text: String,
    _ parties: [PartyID],
    _ own: BracketedParagraph,
    _ place: Int
  ) {
    func one(_ words: String) -> Draft {
      let id = ParagraphID.recorded(entry: 0, ordinal: 0)
      return Draft(paragraphs: [Paragraph(id: id, role: .plain, runs: [.text(words)])])
    }
    let comparison = Comparison(comparing: one(base.texts[place]), with: one(text))
    for change in WantedChanges(comparison).changes {
      add(change.change.moved(by: place), parties, own.raw)
    }
  }

  /// Words with one space between them and none before marks.
  static func squeezed(_ text: String) -> String {
    var squeezed = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let closes = word.first.map { ",;.:)]".contains($0) } ?? false
      if !squeezed.isEmpty, !closes, squeezed.last != "(" { squeezed += " " }
      squeezed += word
    }
    return squeezed
  }
}
