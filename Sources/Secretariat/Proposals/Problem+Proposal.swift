import DraftText

extension Problem {
  /// A file that is no proposal on a text, as far as anybody can tell.
  static func unrelated(_ name: String, to label: String) -> Problem {
    Problem(
      "\(name): none of the words of \(label) are in it, and no instruction that is understood",
      hint: "Check that this is the right file and the right version, or say with --as what it is."
    )
  }

  /// A copy of which most of the text is missing.
  static func partial(_ name: String, of label: String, found: Double) -> Problem {
    Problem(
      "\(name): only \(Int(found * 100)) per cent of the paragraphs of \(label) are in it",
      explanation: "If it were read as the whole text, the rest would be taken for deleted.",
      hint: "If the rest is to go, say --as clean; for instructions, say --as instructions."
    )
  }

  /// A file that wants nothing.
  static func unchanged(_ name: String, from label: String) -> Problem {
    Problem(
      "\(name): nothing in it differs from \(label)",
      explanation: "A proposal that proposes nothing is not recorded.",
      hint:
        "Who supports the text as it is can say so: “zerodraft consult say” with --position support records it."
    )
  }

  /// A file of which nobody knows who sends it.
  static func unsigned(_ name: String) -> Problem {
    Problem("\(name): it is not said who proposes this", hint: "Name the delegation or the group.")
  }

  /// Authors of whom nobody knows for whom they write.
  static func unknownAuthors(_ authors: [String], in name: String, all: [String]) -> Problem {
    Problem(
      "\(name): it is not known for whom \(Problem.quoted(authors)) write\(authors.count == 1 ? "s" : "")",
      explanation: authors == all
        ? nil : "The authors of its changes are \(Problem.quoted(all)).",
      hint: "Name the delegation that sends it with --from, or say of each author which one it is: "
        + "--author \"\(authors.first ?? "NAME")=PARTY\"."
    )
  }

  /// Authors who are named and are not in the file.
  static func missingAuthors(_ authors: [String], in name: String, all: [String]) -> Problem {
    Problem(
      "\(name): \(Problem.quoted(authors)) changed nothing in it",
      hint: all.isEmpty
        ? "Its changes name no author." : "The authors of its changes are \(Problem.quoted(all))."
    )
  }

  /// A proposal that is larger than any.
  static func tooMuch(_ what: String, in name: String) -> Problem {
    Problem(
      "\(name): \(what)",
      hint: "No real proposal is so large; check that this is the right file."
    )
  }

  private static func quoted(_ names: [String]) -> String {
    names.prefix(20).map { "“\($0)”" }.joined(separator: ", ")
      + (names.count > 20 ? " and \(names.count - 20) more" : "")
  }
}
