/// Tells names that stay inside a container from names that lead elsewhere.
struct ArchiveName {
  /// The name as the container gives it.
  let name: String
  /// The name as a file system without capital letters sees it.
  var folded: String { name.lowercased() }

  /// Takes a name.
  ///
  /// - Throws: that it leads elsewhere.
  init(_ name: String) throws(ArchiveError) {
    self.name = name
    let parts = name.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    let isFolder = parts.count > 1 && parts.last?.isEmpty == true
    let leadsElsewhere = (isFolder ? parts.dropLast() : parts).contains { part in
      part.isEmpty || part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8)
    }
    guard !leadsElsewhere,
      !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x5C || $0 == 0x3A })
    else { throw .illegalName(name) }
  }

  /// Whether the name is that of a folder, which has no bytes.
  var isFolder: Bool { name.utf8.last == 0x2F }
}
