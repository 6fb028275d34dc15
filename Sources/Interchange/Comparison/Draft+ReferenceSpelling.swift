import DraftText

extension Draft {
  /// How each paragraph is pointed at, spelled: `PP3`, `OP4 (b)`; `nil` where it cannot be.
  func referenceSpellings() -> [String?] {
    references().map { $0?.description }
  }
}
