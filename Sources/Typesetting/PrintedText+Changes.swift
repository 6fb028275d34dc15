import DraftText
import Interchange
import Publishing
import Redlining

// Where changes are drawn, nothing else is to look like one.

extension PrintedText {
  /// Whether a change is drawn in it.
  var hasChanges: Bool {
    paragraphs.contains(where: \.hasChanges)
      || notes.contains { $0.formerLabel != nil || $0.pieces.contains { $0.change != .kept } }
  }
}

extension PrintedMatrix {
  /// Whether a change is drawn in it.
  var hasChanges: Bool {
    rows.joined().contains { cell in
      switch cell {
      case .text(let paragraphs), .notes(let paragraphs): paragraphs.contains(where: \.hasChanges)
      case .heading, .remark: false
      }
    }
  }
}

extension PrintedParagraph {
  fileprivate var hasChanges: Bool {
    end != .kept || place != .standing || pieces.contains { $0.change != .kept }
  }
}

extension Paper {
  /// Whether a change is drawn in it.
  var hasChanges: Bool {
    blocks.contains { block in
      switch block {
      case .headline(_, let text), .text(let text): text.hasChanges
      case .table(let table): table.rows.joined().joined().contains(where: \.hasChanges)
      case .trace(let trace): trace.paragraphs.contains(where: \.hasChanges)
      case .heading, .masthead, .stanza, .beside, .sheet, .chart: false
      }
    }
  }
}

extension PaperText {
  fileprivate var hasChanges: Bool {
    pieces.contains { $0.ink == .inserted || $0.ink == .deleted }
  }
}
