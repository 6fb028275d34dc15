public import Interchange

extension Problem {
  /// A document that cannot be read, said for a person.
  ///
  /// - Parameters:
  ///   - error: why, and where.
  ///   - name: what the person calls the document.
  public init(_ error: ReadingError, in name: String) {
    var place = name
    if let line = error.line {
      place += ":\(line)"
      if let column = error.column { place += ":\(column)" }
    }
    switch error.reason {
    case .empty:
      self.init("\(place): there is nothing in it", hint: "Check that this is the right file.")
    case .tooLarge(let size, let limit):
      self.init(tooLarge: place, size: size, limit: limit)
    case .tooMany(let what, let limit):
      self.init(
        "\(place): too many \(what); up to \(limit) are read",
        hint: "No real text has so many; check that this is the right file."
      )
    case .paragraphTooLong(let limit):
      self.init(
        "\(place): a paragraph is longer than \(limit >> 10) KB",
        hint: "Check that the text still has its line breaks, or try --layout line."
      )
    case .notUTF8(let offset):
      self.init(
        "\(place): not text in UTF-8 (byte \(offset))",
        hint: "Save it as UTF-8: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW often does it."
      )
    case .binary(let kind): self.init(binary: kind, at: place)
    case .damagedContainer(let words):
      self.init(
        "\(place): the document is damaged: \(words)",
        hint: "Open it in Word and save it again, or ask for it again where you got it."
      )
    case .noLibrary(let library):
      self.init(
        "\(place): it cannot be opened: this machine has no \(library)",
        hint: "Install it: apt install \(library)-dev"
      )
    case .cutOff:
      self.init(
        "\(place): the document is cut off: its end is missing",
        hint: "Download it again, or ask for it again where you got it."
      )
    case .notWellFormed(let words):
      self.init(
        "\(place): the XML is not well formed: \(words)",
        hint: "Mend the file at this place, or ask for it again where you got it."
      )
    case .documentType:
      self.init(
        "\(place): the XML declares a document type, which could pull in other files",
        hint: "Delete the line that begins with <!DOCTYPE; the text does not need it."
      )
    case .tooDeep(let limit):
      self.init(
        "\(place): the XML is nested deeper than \(limit) levels",
        hint: "No real text is; check that this is the right file."
      )
    case .unknownVocabulary(let root):
      self.init(
        "\(place): this is XML of another kind: its outermost element is <\(root)>",
        hint: "Of XML, Akoma Ntoso is read; its outermost element is <akomaNtoso>."
      )
    case .frontMatter(let line):
      self.init(
        "\(place): this line of the front matter says nothing known: \(line)",
        hint: "Front matter is lines such as “version: Zero draft” between two lines of ---."
      )
    case .noDraft:
      self.init(
        "\(place): nothing in it can be taken for a draft",
        hint: "Try --layout line, wrapped or blank, to say how its paragraphs lie."
      )
    }
  }

  private init(binary kind: String?, at place: String) {
    switch kind {
    case "text in UTF-16":
      self.init(
        "\(place): this is text in UTF-16; text in UTF-8 is read",
        hint: "Save it as UTF-8: iconv -f UTF-16 -t UTF-8 OLD > NEW does it."
      )
    case ForeignFormat.locked?:
      self.init(
        "\(place): this document is locked with a password",
        hint: "Open it in Word with the password, remove it (File, Info, Protect Document), save."
      )
    case let kind?:
      let article = "AEIO".contains(kind.prefix(1)) || kind.hasPrefix("RTF") ? "an" : "a"
      self.init(
        "\(place): this is \(article) \(kind), not text",
        hint: "Save it as a Word document (DOCX), or its words as plain text in UTF-8."
      )
    case nil:
      self.init(
        "\(place): this is not text",
        hint: "Plain text in UTF-8, Markdown and Akoma Ntoso are read."
      )
    }
  }
}
