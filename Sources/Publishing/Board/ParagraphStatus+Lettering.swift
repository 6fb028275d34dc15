public import Interchange
public import Negotiation

extension ParagraphStatus {
  /// The letter that stands for it in a grid.
  public var letter: String {
    switch self {
    case .untouched: "·"
    case .open: "O"
    case .bracketed: "B"
    case .placeholder: "H"
    case .pending: "W"
    case .agreedInSmallGroup: "G"
    case .agreedAdRef: "A"
    case .agreedInPlenary: "P"
    case .reopened: "R"
    case .deleted: "D"
    case .mergedInto: "M"
    case .splitInto: "S"
    case .moved: "V"
    }
  }

  /// What it is called beside its letter.
  public var words: String {
    switch self {
    case .untouched: "not discussed"
    case .open: "open"
    case .bracketed: "in brackets"
    case .placeholder: "placeholder"
    case .pending: "agreed, waiting"
    case .agreedInSmallGroup: "agreed in small group"
    case .agreedAdRef: "agreed ad ref"
    case .agreedInPlenary: "agreed in plenary"
    case .reopened: "reopened"
    case .deleted: "deleted"
    case .mergedInto: "merged"
    case .splitInto: "split"
    case .moved: "moved"
    }
  }

  /// How it is set off.
  public var tone: PaperTone? { share?.tone }
}

extension StatusShare {
  /// The letter that stands for it in a bar.
  public var letter: String {
    switch self {
    case .agreed: "A"
    case .pending: "W"
    case .bracketed: "B"
    case .open: "O"
    case .untouched: "·"
    }
  }

  /// What it is called.
  public var words: String {
    switch self {
    case .agreed: "agreed"
    case .pending: "agreed, waiting"
    case .bracketed: "in brackets"
    case .open: "open"
    case .untouched: "not discussed"
    }
  }

  /// How it is set off.
  public var tone: PaperTone {
    switch self {
    case .agreed: .settled
    case .pending: .waiting
    case .bracketed: .disputed
    case .open: .moving
    case .untouched: .quiet
    }
  }
}
