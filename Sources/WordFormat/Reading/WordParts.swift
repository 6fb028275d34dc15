import Archive
import Interchange
import Markup

/// The parts of a Word file that have words, found by what they are to the document.
struct WordParts {
  let document: XMLElement
  let footnotes: XMLElement?
  let endnotes: XMLElement?
  let styles: XMLElement?
  let numbering: XMLElement?
  let comments: XMLElement?
  /// Which comments answer which.
  let commentThreads: XMLElement?
  /// Where the links of the body lead, by relationship.
  let links: [String: String]
  /// The job number at the foot of a page, where the file is an official document of ours.
  let jobNumber: String?
  /// The version that the file says it is a text of.
  let label: String?
  /// What else the file holds that a person should know of.
  let remarks: [String]

  /// Takes a file apart.
  ///
  /// - Throws: that it is damaged or no Word document.
  init(_ file: [UInt8]) throws(ReadingError) {
    let entries: [ArchiveEntry]
    do {
      // Pictures and what else is embedded are not looked at.
      entries = try ArchiveReader().read(file) { $0.hasSuffix(".xml") || $0.hasSuffix(".rels") }
    } catch {
      throw ReadingError(error)
    }
    let parts = Dictionary(
      entries.map { ($0.name, $0.bytes) },
      uniquingKeysWith: { first, _ in first }
    )
    func part(_ name: String?) throws(ReadingError) -> XMLElement? {
      guard let name, let bytes = parts[name] else { return nil }
      do {
        return try XMLReader().read(bytes).root
      } catch {
        if error.reason == .parserUnavailable { throw ReadingError(.noLibrary("libxml2")) }
        // The place is one in the part, which nobody sees; the name of the part helps more.
        throw ReadingError(.damagedContainer("\(name) \(error.reason.words)"))
      }
    }
    let roots = Self.targets(try part("_rels/.rels"), in: "")
    let root = roots.first { $0.kind == "officeDocument" && !$0.isOutside }
    guard let name = root?.target,
      let document = try part(name), document.name == "document"
    else { throw ReadingError(.binary(kind: "container without a Word document")) }
    let slash = name.lastIndex(of: "/")
    let folder = slash.map { String(name[..<$0]) } ?? ""
    let file = slash.map { String(name[name.index(after: $0)...]) } ?? name
    let relations = Self.targets(
      try part(folder.isEmpty ? "_rels/\(file).rels" : "\(folder)/_rels/\(file).rels"),
      in: folder
    )
    func related(_ kind: String) throws(ReadingError) -> XMLElement? {
      try part(relations.first { $0.kind == kind && !$0.isOutside }?.target)
    }
    self.document = document
    // What the file says of itself is no reason to refuse its text.
    let properties = roots.first { $0.kind == "core-properties" && !$0.isOutside }
    label = (try? part(properties?.target)).flatMap { PropertiesPart.label(in: $0) }
    footnotes = try related("footnotes")
    endnotes = try related("endnotes")
    styles = try related("styles")
    numbering = try related("numbering")
    comments = try related("comments")
    commentThreads = try related("commentsExtended")
    links = Dictionary(
      relations.filter { $0.kind == "hyperlink" }.map { ($0.id, $0.target) },
      uniquingKeysWith: { first, _ in first }
    )
    let feet = relations.filter { $0.kind == "footer" && !$0.isOutside }.prefix(6)
    let numbers = feet.compactMap { foot in
      (try? part(foot.target)).flatMap { Self.jobNumber(in: $0) }
    }
    jobNumber = numbers.first
    var remarks: [String] = []
    if parts.keys.contains(where: { $0.hasSuffix("vbaProject.bin") }) {
      remarks.append("macros, which are never run")
    }
    let outside = relations.count { $0.isOutside && $0.kind != "hyperlink" }
    if outside > 0 {
      remarks.append(
        (outside == 1
          ? "a part that lies elsewhere, which was"
          : "\(outside) parts that lie elsewhere, which were")
          + " not fetched"
      )
    }
    self.remarks = remarks
  }

  /// The words of the first paragraph in our style of job numbers.
  private static func jobNumber(in foot: XMLElement) -> String? {
    let style = WordStyle.official(.jobNumber).id
    let line = foot.descendants(named: "p").first { paragraph in
      paragraph.first(named: "pPr")?.first(named: "pStyle")?.value("val") == style
    }
    let words = line?.descendants(named: "t").map(\.text).joined()
    return words.flatMap { $0.isEmpty || $0.count > 40 ? nil : $0 }
  }

  /// What a part is related to.
  private static func targets(
    _ relationships: XMLElement?,
    in folder: String
  ) -> [(id: String, kind: String, target: String, isOutside: Bool)] {
    relationships?.elements(named: "Relationship").compactMap { relation in
      guard let id = relation.attribute("Id"), let type = relation.attribute("Type"),
        let target = relation.attribute("Target")
      else { return nil }
      let kind = type.split(separator: "/").last.map(String.init) ?? type
      guard relation.attribute("TargetMode") != "External" else {
        return (id, kind, target, true)
      }
      if target.hasPrefix("/") { return (id, kind, String(target.dropFirst()), false) }
      var path = folder.split(separator: "/").map(String.init)
      for step in target.split(separator: "/") {
        if step == ".." {
          if !path.isEmpty { path.removeLast() }
        } else if step != "." {
          path.append(String(step))
        }
      }
      return (id, kind, path.joined(separator: "/"), false)
    } ?? []
  }
}

extension ReadingError {
  /// A container that cannot be read.
  init(_ error: ArchiveError) {
    switch error {
    // Named in full: both errors have these cases, and this initializer would call itself.
    case .unavailable: self.init(.noLibrary("libzip"))
    case .empty: self.init(Reason.empty)
    case .cutOff: self.init(Reason.cutOff)
    case .tooLarge(let size, let limit): self.init(Reason.tooLarge(size: size, limit: limit))
    case .tooManyEntries(_, let limit): self.init(.tooMany(what: "parts", limit: limit))
    case .entryTooLarge(_, let limit), .contentsTooLarge(let limit):
      self.init(.tooMany(what: "bytes of its parts", limit: limit))
    case .malformed(let words), .unwritable(let words):
      self.init(.damagedContainer(words))
    case .illegalName(let name):
      self.init(.damagedContainer("a part has the name “\(name)”, which leads elsewhere"))
    case .duplicateName(let name):
      self.init(.damagedContainer("two parts have the name \(name)"))
    case .expandsTooMuch(let name, let limit):
      self.init(.damagedContainer("\(name) grows to more than \(limit) times its size"))
    case .unsupportedEntry(let name):
      self.init(.damagedContainer("\(name) is locked, or packed as no document is"))
    case .damagedEntry(let name, let reason):
      self.init(.damagedContainer("\(name): \(reason)"))
    }
  }
}

extension XMLError.Reason {
  /// What is wrong with a part, to stand after its name.
  fileprivate var words: String {
    switch self {
    case .empty: "is empty"
    case .tooLarge, .tooManyNodes: "is larger than can be read"
    case .notUTF8, .illegalCharacter: "has characters that no text has"
    case .documentType: "declares a document type, which no Word document does"
    case .tooDeep: "is nested deeper than can be read"
    case .attributeTooLong, .nameTooLong, .tooManyAttributes, .tooManyNamespaces:
      "has an attribute longer than can be read, or too many of them"
    case .unfinished: "ends in the middle"
    case .notWellFormed, .illegalName: "is no well-formed XML"
    case .parserUnavailable: "cannot be read"
    }
  }
}
