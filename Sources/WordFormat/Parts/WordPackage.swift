import Archive
import DraftText
import Publishing

/// The parts of a Word file and the container that holds them.
struct WordPackage {
  let document: WordDocument

  private static let kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  /// The file; equal documents give equal bytes.
  func bytes(stamp: ChangeStamp) throws(WordError) -> [UInt8] {
    var stamp = stamp
    let body = try DocumentPart(document: document).write(stamp: &stamp)
    let notes = try NotesPart(document: document).write(stamp: &stamp)
    let pages = PageParts(document: document)
    let hasComments = !body.comments.isEmpty
    let others = document.pages.first { $0.isLandscape != document.page.isLandscape }
    var parts: [(name: String, kind: String, bytes: [UInt8])] = [
      ("docProps/core.xml", "", try PropertiesPart(document: document).bytes()),
      ("word/document.xml", "document.main+xml", body.bytes),
      ("word/fontTable.xml", "fontTable+xml", try FontPart().bytes()),
      ("word/footnotes.xml", "footnotes+xml", notes.bytes),
      (
        "word/settings.xml", "settings+xml",
        try SettingsPart(isTracked: document.isTracked, hasFacingPages: document.frame != nil)
          .bytes()
      ),
      (
        "word/styles.xml", "styles+xml",
        try StylesPart(
          language: document.language,
          isCompact: document.pages.allSatisfy(\.isLandscape),
          hasComments: hasComments,
          isOfficial: document.frame != nil,
          more: document.rareStyles
        ).bytes()
      ),
      ("word/theme/theme1.xml", "", try ThemePart().bytes()),
    ]
    if let frame = document.frame {
      let width = WordSection(page: document.page, isRightToLeft: false).textWidth
      let pages = OfficialPageParts(frame: frame, language: document.language, width: width)
      for side in PageSide.allCases {
        parts.append(
          ("word/header\(side.number).xml", "header+xml", try pages.header(on: side))
        )
        parts.append(
          ("word/footer\(side.number).xml", "footer+xml", try pages.footer(on: side))
        )
      }
    } else {
      parts.append(("word/footer1.xml", "footer+xml", try pages.footer()))
      parts.append(("word/header1.xml", "header+xml", try pages.header(on: document.page)))
    }
    parts.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    if hasComments {
      let part = CommentsPart(
        comments: body.comments,
        isRightToLeft: document.language.isRightToLeft
      )
      parts.append(("word/comments.xml", "comments+xml", try part.bytes(stamp: stamp)))
    }
    if let others {
      parts.append(("word/header2.xml", "header+xml", try pages.header(on: others)))
    }
    var entries = [
      ArchiveEntry(
        name: "[Content_Types].xml",
        bytes: try contentTypes(of: parts.map { ($0.name, $0.kind) })
      ),
      ArchiveEntry(name: "_rels/.rels", bytes: try packageRelationships()),
    ]
    entries += parts.map { ArchiveEntry(name: $0.name, bytes: $0.bytes) }
    entries.append(
      ArchiveEntry(
        name: "word/_rels/document.xml.rels",
        bytes: try relationships(
          ofBodyWith: body.links,
          comments: hasComments,
          otherHeads: others != nil
        )
      )
    )
    if !notes.links.isEmpty {
      entries.append(
        ArchiveEntry(
          name: "word/_rels/footnotes.xml.rels",
          bytes: try relationships([], links: notes.links)
        )
      )
    }
    if let number = document.frame?.jobNumber {
      entries.append(
        ArchiveEntry(
          name: OfficialFrame.picture,
          bytes: WordPicture(bars: BarCode(number)).bytes
        )
      )
      entries.append(
        ArchiveEntry(
          name: "word/_rels/footer\(PageSide.first.number).xml.rels",
          bytes: try relationships(
            [(WordPicture.relationship, "image", "media/barcode.png")],
            links: []
          )
        )
      )
    }
    do {
      return try ArchiveWriter().write(entries)
    } catch {
      throw .container(error)
    }
  }

  private func contentTypes(of parts: [(name: String, kind: String)]) throws(WordError) -> [UInt8] {
    var part = WordMarkup(namespace: WordNamespace.contentTypes)
    part.open("Types")
    part.leaf(
      "Default",
      [
        "Extension": "rels",
        "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
      ]
    )
    part.leaf("Default", ["Extension": "xml", "ContentType": "application/xml"])
    if document.frame?.jobNumber != nil {
      part.leaf("Default", ["Extension": "png", "ContentType": "image/png"])
    }
    for (name, kind) in parts {
      let type =
        switch name {
        case "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml"
        case "word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml"
        default: Self.kinds + kind
        }
      part.leaf("Override", ["PartName": "/" + name, "ContentType": type])
    }
    part.close()
    return try part.bytes(prefixesAll: false)
  }

  private func packageRelationships() throws(WordError) -> [UInt8] {
    var part = WordMarkup(namespace: WordNamespace.packageRelationships)
    part.open("Relationships")
    part.leaf(
      "Relationship",
      [
        "Id": "rDocument", "Type": WordNamespace.relationships + "/officeDocument",
        "Target": "word/document.xml",
      ]
    )
    part.leaf(
      "Relationship",
      [
        "Id": "rProperties",
        "Type": WordNamespace.packageRelationships + "/metadata/core-properties",
        "Target": "docProps/core.xml",
      ]
    )
    part.close()
    return try part.bytes(prefixesAll: false)
  }

  private func relationships(
    ofBodyWith links: [String],
    comments hasComments: Bool,
    otherHeads hasOtherHeads: Bool
  ) throws(WordError) -> [UInt8] {
    try relationships(
      [
        ("rFonts", "fontTable", "fontTable.xml"), ("rFooter", "footer", "footer1.xml"),
        ("rHeader", "header", "header1.xml"), ("rNotes", "footnotes", "footnotes.xml"),
        ("rSettings", "settings", "settings.xml"), ("rStyles", "styles", "styles.xml"),
        ("rTheme", "theme", "theme/theme1.xml"),
      ] + (hasComments ? [("rComments", "comments", "comments.xml")] : [])
        + (hasOtherHeads ? [("rHeaderBefore", "header", "header2.xml")] : [])
        + (document.frame == nil ? [] : [PageSide.even, .first]).flatMap { side in
          [
            ("rHeader\(side.suffix)", "header", "header\(side.number).xml"),
            ("rFooter\(side.suffix)", "footer", "footer\(side.number).xml"),
          ]
        },
      links: links
    )
  }

  private func relationships(
    _ targets: [(id: String, kind: String, target: String)],
    links: [String]
  ) throws(WordError) -> [UInt8] {
    var part = WordMarkup(namespace: WordNamespace.packageRelationships)
    part.open("Relationships")
    for (id, kind, target) in targets {
      let type = WordNamespace.relationships + "/" + kind
      part.leaf("Relationship", ["Id": id, "Type": type, "Target": target])
    }
    for (index, link) in links.enumerated() {
      part.leaf(
        "Relationship",
        [
          "Id": "rLink\(index + 1)", "Type": WordNamespace.relationships + "/hyperlink",
          "Target": link, "TargetMode": "External",
        ]
      )
    }
    part.close()
    return try part.bytes(prefixesAll: false)
  }
}
