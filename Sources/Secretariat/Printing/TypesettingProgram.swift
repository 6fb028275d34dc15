/// A program on this machine that makes PDF of a Typst source.
enum TypesettingProgram: Hashable {
  /// The program of the Typst project, by its path.
  case typst(String)
  /// A Python that may have the package `typst`, by its path.
  case python(String)

  /// Finds those of a machine, the one to be tried first at the beginning.
  ///
  /// A program named by the user is the only one: where it does not work, no other takes its place.
  ///
  /// - Parameters:
  ///   - environment: the variables `ZERODRAFT_TYPST`, `ZERODRAFT_PYTHON` and `PATH`.
  ///   - isProgram: whether a path is that of a program.
  /// - Returns: the programs that may be there.
  static func candidates(
    environment: [String: String],
    isProgram: (String) -> Bool
  ) -> [TypesettingProgram] {
    func named(_ variable: String) -> String? {
      environment[variable].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let path = named("ZERODRAFT_TYPST") { return [.typst(path)] }
    if let path = named("ZERODRAFT_PYTHON") { return [.python(path)] }
    // A folder that is not named in full would be looked for wherever the user happens to be.
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    func found(_ name: String) -> String? {
      folders.lazy.map { "\($0)/\(name)" }.first(where: isProgram)
    }
    return [
      found("typst").map(TypesettingProgram.typst), found("python3").map(TypesettingProgram.python),
    ]
    .compactMap(\.self)
  }

  /// The path of what is started.
  var path: String {
    switch self {
    case .typst(let path), .python(let path): path
    }
  }

  /// What it is called, for people.
  var name: String {
    switch self {
    case .typst: "typst"
    case .python: "Python’s typst"
    }
  }

  /// The status that says that Python has no such package.
  static let missingPackage: Int32 = 69

  /// Its arguments, in a folder that holds the source and nothing else.
  var arguments: [String] {
    switch self {
    case .typst:
      [
        "compile", "--root", ".", "--format", "pdf", "--pdf-standard", "ua-1", "--color", "never",
        Self.source, Self.result,
      ]
    case .python: ["-c", Self.script, Self.source, Self.result]
    }
  }

  static let source = "text.typ"
  static let result = "text.pdf"

  /// What Python is told to do.
  private static let script = [
    "import sys",
    "try:",
    "    import typst",
    "except ImportError:",
    "    sys.exit(\(missingPackage))",
    "source, result = sys.argv[1:]",
    "try:",
    "    typst.compile(source, output=result, root='.', format='pdf', pdf_standards='ua-1')",
    "except typst.TypstError as error:",
    "    sys.exit('\\n'.join(['error: ' + error.message, *('hint: ' + hint for hint in error.hints)]))",
  ]
  .joined(separator: "\n")
}
