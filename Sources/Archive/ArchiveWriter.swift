import CZip

/// Packs entries into a ZIP container, so that equal entries give equal bytes.
///
/// ```swift
/// let bytes = try ArchiveWriter().write([
///   ArchiveEntry(name: "[Content_Types].xml", bytes: types),
///   ArchiveEntry(name: "word/document.xml", bytes: text),
/// ])
/// ```
///
/// Every entry has the first moment that a container can name, 1 January 1980, and no
/// permissions of its own.
public struct ArchiveWriter: Sendable {
  /// The first of January 1980, as a container spells days.
  private static let day: UInt16 = 0x21

  /// Makes a writer.
  public init() {}

  /// Packs entries.
  ///
  /// - Parameter entries: what is packed, in this order.
  /// - Returns: the container.
  /// - Throws: a name that no container should hold, or that there is no memory.
  public func write(_ entries: [ArchiveEntry]) throws(ArchiveError) -> [UInt8] {
    var names: Set<String> = []
    for entry in entries {
      let name = try ArchiveName(entry.name)
      guard !name.isFolder else { throw .illegalName(entry.name) }
      guard names.insert(name.folded).inserted else { throw .duplicateName(entry.name) }
    }
    // libzip packs when the container is closed: until then the bytes must stay where they are.
    var contents: [UInt8] = []
    contents.reserveCapacity(entries.reduce(0) { $0 + $1.bytes.count })
    for entry in entries { contents += entry.bytes }
    let zip = try LibZip.loaded()
    let outcome = unsafe contents.withUnsafeBytes { bytes in
      unsafe Self.pack(entries.map { ($0.name, $0.bytes.count) }, from: bytes, by: zip)
    }
    return try outcome.get()
  }

  private static func pack(
    _ entries: [(name: String, size: Int)],
    from contents: UnsafeRawBufferPointer,
    by zip: LibZip
  ) -> Result<[UInt8], ArchiveError> {
    guard let target = zip.source_buffer_create(nil, 0, 0, nil) else {
      return .failure(.unwritable("out of memory"))
    }
    // The archive frees its source when it is closed; what was written is read from it after.
    unsafe zip.source_keep(target)
    defer { unsafe zip.source_free(target) }
    guard let archive = unsafe zip.open_from_source(target, Int32(ZIP_TRUNCATE), nil) else {
      return .failure(.unwritable("out of memory"))
    }
    var place = 0
    for entry in entries {
      let bytes = unsafe contents[place..<place + entry.size]
      place += entry.size
      let source = unsafe zip.source_buffer(
        archive,
        UnsafeRawBufferPointer(rebasing: bytes).baseAddress,
        UInt64(entry.size),
        0
      )
      guard let source = unsafe source, unsafe add(source, named: entry.name, to: archive, by: zip)
      else {
        let reason = unsafe zip.words(of: archive)
        unsafe zip.discard(archive)
        return .failure(.unwritable(reason))
      }
    }
    guard unsafe zip.close(archive) == 0 else {
      let reason = unsafe zip.words(of: archive)
      unsafe zip.discard(archive)
      return .failure(.unwritable(reason))
    }
    return unsafe bytes(of: target, by: zip)
  }

  private static func add(
    _ source: OpaquePointer,
    named name: String,
    to archive: OpaquePointer,
    by zip: LibZip
  ) -> Bool {
    let index = unsafe zip.file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip.source_free(source)
      return false
    }
    return unsafe zip.set_file_compression(archive, UInt64(index), Int32(ZIP_CM_DEFLATE), 6) == 0
      && zip.file_set_dostime(archive, UInt64(index), 0, day, 0) == 0
      && zip.file_set_external_attributes(archive, UInt64(index), 0, UInt8(ZIP_OPSYS_DOS), 0) == 0
  }

  private static func bytes(
    of source: OpaquePointer,
    by zip: LibZip
  ) -> Result<[UInt8], ArchiveError> {
    var status = unsafe zip_stat_t()
    guard unsafe zip.source_open(source) == 0 else {
      return .failure(.unwritable("the container cannot be opened again"))
    }
    defer { _ = unsafe zip.source_close(source) }
    guard unsafe zip.source_stat(source, &status) == 0,
      let size = unsafe Int(exactly: status.size)
    else {
      return .failure(.unwritable("the container has no size"))
    }
    var bytes = [UInt8](repeating: 0, count: size)
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe zip.source_read(source, buffer.baseAddress, UInt64(buffer.count))
    }
    guard count == size else { return .failure(.unwritable("the container is cut off")) }
    return .success(bytes)
  }
}
