/// The words of instructions, in the languages that delegations write them in.
enum InstructionWords {
  /// What a word does in an instruction; several words do the same.
  static let verbs: [String: String] = {
    let groups: [(String, [String])] = [
      (
        "replace",
        [
          "replace", "replaced", "replacing", "change", "changed", "changing", "remplacer",
          "sustituir",
          "sustitúyase", "reemplazar",
        ]
      ),
      ("substitute", ["substitute", "substituted", "substituer"]),
      (
        "add",
        [
          "add", "added", "adding", "insert", "inserted", "inserting", "include", "ajouter",
          "d’ajouter", "insérer", "añadir", "añádase", "insertar", "insértese",
        ]
      ),
      (
        "delete",
        [
          "delete", "deleted", "deleting", "deletion", "strike", "struck", "remove", "removed",
          "omit",
          "omitted", "take", "drop", "dropped", "supprimer", "suprimir", "suprímase", "eliminar",
          "elimínese",
        ]
      ),
      (
        "move",
        [
          "move", "moved", "moving", "relocate", "relocated", "déplacer", "trasladar", "placed",
          "come",
        ]
      ),
      ("follow", ["follow"]),
      ("swap", ["swap", "exchange", "switch"]),
      ("split", ["split", "splitting", "break"]),
      ("merge", ["merge", "merging", "merged", "combine", "combined"]),
      (
        "amend",
        ["amend", "reworded", "rephrased", "wording", "reword", "rephrase", "reformulate"]
      ),
      ("read", ["read", "reads", "reading", "decir", "libellé"]),
      ("before", ["before", "avant", "antes"]),
      ("after", ["after", "après", "después"]),
      ("between", ["between", "entre"]),
      ("with", ["with", "by", "par", "por", "w"]),
      ("retain", ["retain", "keep", "stays", "conserver", "mantener"]),
      ("reserve", ["reserve", "reserves", "réserve", "reserva", "reservation"]),
      ("placeholder", ["placeholder"]),
      ("support", ["support", "supports"]),
      ("new", ["new", "additional", "nouveau", "nuevo"]),
      ("use", ["use"]),
      ("say", ["say"]),
    ]
    var verbs: [String: String] = [:]
    for (verb, words) in groups {
      for word in words { verbs[word] = verb }
    }
    return verbs
  }()

  /// The verbs that an instruction can begin with.
  static let beginnings: Set<String> = [
    "replace", "substitute", "add", "delete", "move", "swap", "split", "merge", "amend", "retain",
    "reserve", "use", "placeholder",
  ]

  /// Words that say nothing about what is wanted.
  static let fillers: Set<String> = [
    "the", "a", "an", "to", "should", "shall", "be", "would", "could", "we", "i", "please", "pls",
    "like", "prefer", "propose", "proposes", "suggest", "suggests", "word", "words", "in", "of",
    "from", "on", "at", "is", "it", "its", "following", "as", "follows", "out", "kindly", "see",
    "our",
    "position", "for", "now", "and", "text", "thank", "you", "must", "that", "has", "have", "this",
    "proposal", "grateful", "if", "position", "line", "text", "la", "le", "les", "los", "las", "el",
    "mots", "palabras", "du", "de", "en", "au", "un", "debe", "sa", "su", "se", "sur", "sobre",
    "comme", "suit",
    "delegation", "group", "délégation", "grupo", "paragraph", "paragraphs", "preambular",
    "operative", "part",
    "entirety", "original", "item", "list", "two", "into", "parts", "paragraphe", "one",
    "proposed",
    "possible", "delegación", "groupe", "l’alinéa", "drafted", "posición",
    "phrase", "expression", "altogether", "paragraphes", "párrafo", "request",
    "requests",
    "requesting", "à",
  ]

  /// Words after which nothing is certain: somebody who writes them leaves a choice, sets a
  /// condition, or does not want what follows.
  static let doubts: Set<String> = [
    "if", "or", "alternatively", "perhaps", "maybe", "not", "cannot", "don’t", "don't", "unless",
    "either", "might", "sorry", "disregard", "ignore", "correction", "never", "without", "neither",
    "nor", "something", "similar", "withdraws", "withdraw", "ou", "si", "no",
    "peut-être",
  ]

  /// Words that say nothing more beside a verb of these: “retain the original language”.
  static let fillersBeside: [String: Set<String>] = [
    "support": ["can"], "retain": ["language", "unchanged", "current", "formulation"],
    "reserve": ["places", "place", "enters", "scrutiny", "general"],
  ]

  /// Words that begin a reason, which ends what is wanted.
  static let reasons: Set<String> = [
    "because", "since", "rationale", "reason", "motif", "justification", "car", "porque", "motivo",
  ]
}
