import Interchange

/// The ways in which a comparison can be shown instead, for links.
struct ComparisonOptions {
  /// How it is shown.
  let choice: ComparisonChoice
  /// What changed.
  let report: ComparisonReport
  /// Where it is shown in another way.
  let address: (ComparisonChoice) -> String

  /// What stays in sight over the text: the view and the layout.
  var bar: [OptionGroup] {
    let views: [(ComparisonView, String)] = [
      (.redline, "Redline"), (.after, "As amended"), (.before, "As before"),
      (.words, "Marks in words"),
    ]
    let shown = views.filter { !choice.isSideBySide || $0.0 == .redline || $0.0 == .words }
    return [
      OptionGroup(
        group: "Show",
        options: shown.map { view, name in
          option(name, isChosen: choice.view == view) { $0.view = view }
        }
      ),
      OptionGroup(
        group: "Layout",
        options: [
          option("One column", isChosen: !choice.isSideBySide) { $0.isSideBySide = false },
          option("Side by side", isChosen: choice.isSideBySide) {
            $0.isSideBySide = true
            if $0.view != .words { $0.view = .redline }
          },
        ]
      ),
    ]
  }

  /// What is left out: paragraphs, kinds of change, typography.
  var filters: [OptionGroup] {
    var groups = [
      OptionGroup(
        filter: "Paragraphs",
        options: [
          option("All", isChosen: !choice.isChangesOnly) { $0.isChangesOnly = false },
          option("Changes only", isChosen: choice.isChangesOnly) { $0.isChangesOnly = true },
        ]
      )
    ]
    let relations = report.paragraphRelations + report.footnoteRelations
    let counts = relations.compactMap { ComparisonKind($0) }
      .reduce(into: [ComparisonKind: Int]()) { $0[$1, default: 0] += 1 }
    let present = ComparisonKind.allCases.filter {
      counts[$0] != nil || choice.kinds.contains($0)
    }
    if present.count > 1 {
      let all = option("All kinds", isChosen: choice.kinds.isEmpty) { $0.kinds = [] }
      groups.append(
        OptionGroup(
          filter: "Changes",
          options: [all]
            + present.map { kind in
              option(
                "\(Self.name(kind)) (\(counts[kind] ?? 0))",
                isChosen: choice.kinds.contains(kind)
              ) {
                // A kind that is chosen is let go by its own link.
                if $0.kinds.remove(kind) == nil { $0.kinds.insert(kind) }
              }
            }
        )
      )
    }
    groups.append(
      OptionGroup(
        filter: "Typography",
        options: [
          option("Marked", isChosen: !choice.foldsTypography) { $0.foldsTypography = false },
          option("Counted only", isChosen: choice.foldsTypography) { $0.foldsTypography = true },
        ]
      )
    )
    return groups
  }

  private static func name(_ kind: ComparisonKind) -> String {
    switch kind {
    case .modified: "Other words"
    case .inserted: "New"
    case .deleted: "Deleted"
    case .moved: "Moved"
    case .regrouped: "Split or merged"
    case .set: "Set otherwise"
    }
  }

  private func option(
    _ name: String,
    isChosen: Bool,
    _ change: (inout ComparisonChoice) -> Void
  ) -> Option {
    var other = choice
    change(&other)
    return Option(name: name, address: address(other), isChosen: isChosen)
  }
}
