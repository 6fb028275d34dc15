import DraftText

/// Numbers the paragraphs of a next draft.
struct NextLabels {
  /// A text with its numbers.
  struct Labelled {
    var draft: Draft
    var basis: [[Int]]
    var findings: [NextDraft.Finding]
  }

  private let base: Draft
  private let numbering: NextDraft.Numbering

  init(base: Draft, _ numbering: NextDraft.Numbering) {
    self.base = base
    self.numbering = numbering
  }

  func labelling(_ composed: ComposedDraft) -> Labelled {
    let basis = composed.origins.map { origin -> [Int] in
      switch origin {
      case .base(let places): places
      case .part(let place): [place]
      case .insertion, .alternative: []
      }
    }
    var draft = composed.draft
    borrow(numbersFor: composed.origins, &draft)
    guard numbering == .renumbered else {
      return Labelled(draft: draft, basis: basis, findings: [])
    }
    var anew = draft
    for index in anew.paragraphs.indices {
      let label = anew.paragraphs[index].label
      if label?.standing != .alternative { anew.paragraphs[index].label?.standing = nil }
      // The first item of a paragraph has none before it whose number it could borrow.
      if case .item = anew.paragraphs[index].role, label == nil, hasItems, basis[index].isEmpty {
        anew.paragraphs[index].label = Label("(a)")
      }
    }
    let labels = NumberingScheme.consecutive.labels(for: anew)
    let (isNumbered, isLettered) = (Self.isNumbered(base), Self.isLettered(base))
    for index in draft.paragraphs.indices {
      switch draft.paragraphs[index].role {
      case .operative where isNumbered: draft.paragraphs[index].label = labels[index]
      case .item where isLettered: draft.paragraphs[index].label = labels[index]
      default: continue
      }
    }
    var findings: [NextDraft.Finding] = []
    let roles = Set(draft.paragraphs.map(\.role))
    if !isNumbered, roles.contains(.operative), base.hasLabels(of: .operative) {
      findings.append(.unnumbered(.operative))
    }
    if !isLettered { findings.append(.unnumbered(.item(depth: 1))) }
    return Labelled(draft: draft, basis: basis, findings: findings)
  }

  /// Whether any item has a letter or a number.
  private var hasItems: Bool {
    base.paragraphs.contains { paragraph in
      if case .item = paragraph.role { paragraph.label != nil } else { false }
    }
  }

  /// Gives what came in the number before it, with `bis` or `alt`.
  private func borrow(numbersFor origins: [ComposedDraft.Origin], _ draft: inout Draft) {
    var numbers = AdditionNumbers(base)
    for (index, origin) in origins.enumerated() {
      let role = draft.paragraphs[index].role
      let named: (label: Label?, name: String)
      switch origin {
      case .base: continue
      case .part(let place): named = numbers.next(.part, anchor: place, role: role)
      case .insertion(let place): named = numbers.next(.insertion, anchor: place, role: role)
      case .alternative(let place): named = numbers.next(.alternative, anchor: place, role: role)
      }
      draft.paragraphs[index].label = named.label
    }
  }

  /// Whether operative paragraphs are numbered through, each part of the text from 1.
  private static func isNumbered(_ draft: Draft) -> Bool {
    var seen: Set<String> = []
    var isWithoutOne = false
    var count = 0
    for paragraph in draft.paragraphs {
      if paragraph.role == .annex {
        seen = []
        count = 0
      }
      guard paragraph.role == .operative else { continue }
      count += 1
      guard let label = paragraph.label else {
        isWithoutOne = true
        continue
      }
      guard label.number?.description == label.text, seen.insert(label.text).inserted else {
        return false
      }
    }
    // Only a single one goes without.
    return !isWithoutOne || seen.isEmpty && count <= 1
  }

  /// Whether the items that have a label have the letters of the manual.
  private static func isLettered(_ draft: Draft) -> Bool {
    draft.paragraphs.allSatisfy { paragraph in
      guard case .item(let depth) = paragraph.role, let label = paragraph.label else { return true }
      guard let item = label.item else { return false }
      // A borrowed one, “(a) bis”, is read as it is.
      let plain = depth <= 2 ? "(\(item.mark))" : item.mark
      return label.text.hasPrefix(plain)
    }
  }
}

extension Draft {
  fileprivate func hasLabels(of role: Role) -> Bool {
    paragraphs.contains { $0.role == role && $0.label != nil }
  }
}
