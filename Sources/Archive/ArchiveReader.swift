import CZip

/// Takes the entries out of a ZIP container, whoever made it.
///
/// Everything a hostile container could lie about is checked while it is read: libzip holds the
/// local headers against the directory, ``DirectoryCheck`` does so where only their times differ, and
/// this reader holds names, counts, methods, sizes and growth against the limits.
public struct ArchiveReader: Sendable {
  /// How much is read before a container is refused.
  public var limits: ArchiveLimits

  /// Makes a reader.
  public init(limits: ArchiveLimits = ArchiveLimits()) {
    self.limits = limits
  }

  /// Takes the entries out.
  ///
  /// - Parameters:
  ///   - container: the bytes of the container.
  ///   - isNeeded: which entries are unpacked, by their names; the others, which may grow as they
  ///     like, come without bytes.
  /// - Returns: the entries in the order of the directory, folders left out.
  /// - Throws: what is wrong with the container.
  public func read(
    _ container: [UInt8],
    where isNeeded: (String) -> Bool = { _ in true }
  ) throws(ArchiveError) -> [ArchiveEntry] {
    guard !container.isEmpty else { throw .empty }
    guard container.count <= limits.containerBytes else {
      throw .tooLarge(size: container.count, limit: limits.containerBytes)
    }
    let zip = try LibZip.loaded()
    let outcome = unsafe container.withUnsafeBytes { bytes in
      unsafe self.entries(of: bytes, container, by: zip, where: isNeeded)
    }
    return try outcome.get()
  }

  private func entries(
    of bytes: UnsafeRawBufferPointer,
    _ container: [UInt8],
    by zip: LibZip,
    where isNeeded: (String) -> Bool
  ) -> Result<[ArchiveEntry], ArchiveError> {
    var error = unsafe zip_error_t()
    unsafe zip.error_init(&error)
    defer { unsafe zip.error_fini(&error) }
    var opened = unsafe open(bytes, by: zip, flags: ZIP_CHECKCONS | ZIP_RDONLY, &error)
    if unsafe opened == nil, unsafe zip.error_code_zip(&error) == ZIP_ER_INCONS,
      DirectoryCheck(container).passes
    {
      unsafe opened = open(bytes, by: zip, flags: ZIP_RDONLY, &error)
    }
    guard let archive = unsafe opened else {
      if DirectoryCheck(container).isCutOff { return .failure(.cutOff) }
      return .failure(.malformed(unsafe zip.words(&error)))
    }
    defer { unsafe zip.discard(archive) }
    return Result { () throws(ArchiveError) in
      unsafe try entries(in: archive, by: zip, where: isNeeded)
    }
  }

  private func open(
    _ bytes: UnsafeRawBufferPointer,
    by zip: LibZip,
    flags: Int32,
    _ error: inout zip_error_t
  ) -> OpaquePointer? {
    let source = unsafe zip.source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
    guard let source = unsafe source else { return nil }
    guard let archive = unsafe zip.open_from_source(source, flags, &error) else {
      unsafe zip.source_free(source)
      return nil
    }
    return unsafe archive
  }

  private func entries(
    in archive: OpaquePointer,
    by zip: LibZip,
    where isNeeded: (String) -> Bool
  ) throws(ArchiveError) -> [ArchiveEntry] {
    let count = unsafe Int(zip.get_num_entries(archive, 0))
    guard count <= limits.entries else {
      throw .tooManyEntries(count: count, limit: limits.entries)
    }
    var entries: [ArchiveEntry] = []
    var names: Set<String> = []
    var total = 0
    for index in 0..<UInt64(max(count, 0)) {
      var status = unsafe zip_stat_t()
      guard unsafe zip.stat_index(archive, index, UInt32(ZIP_FL_ENC_RAW), &status) == 0,
        let raw = unsafe status.name
      else { throw .malformed(unsafe zip.words(of: archive)) }
      guard let spelled = unsafe String(validatingCString: raw),
        spelled.utf8.count <= limits.nameBytes
      else { throw .illegalName(unsafe String(String(cString: raw).prefix(80))) }
      let name = try ArchiveName(spelled)
      guard names.insert(name.folded).inserted else { throw .duplicateName(name.name) }
      guard unsafe status.encryption_method == UInt16(ZIP_EM_NONE),
        unsafe [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(status.comp_method))
      else { throw .unsupportedEntry(name: name.name) }
      if name.isFolder { continue }
      guard isNeeded(name.name) else {
        entries.append(ArchiveEntry(name: name.name, bytes: []))
        continue
      }
      guard unsafe status.size <= limits.entryBytes else {
        throw .entryTooLarge(name: name.name, limit: limits.entryBytes)
      }
      let size = unsafe Int(status.size)
      let packed = unsafe Int(clamping: status.comp_size)
      guard size <= limits.ratioFloor || size / limits.ratio <= packed else {
        throw .expandsTooMuch(name: name.name, limit: limits.ratio)
      }
      total += size
      guard total <= limits.contentBytes else {
        throw .contentsTooLarge(limit: limits.contentBytes)
      }
      entries.append(
        ArchiveEntry(
          name: name.name,
          bytes: unsafe try contents(of: index, named: name.name, size: size, in: archive, by: zip)
        )
      )
    }
    return entries
  }

  private func contents(
    of index: UInt64,
    named name: String,
    size: Int,
    in archive: OpaquePointer,
    by zip: LibZip
  ) throws(ArchiveError) -> [UInt8] {
    guard let file = unsafe zip.fopen_index(archive, index, 0) else {
      throw .damagedEntry(name: name, reason: unsafe zip.words(of: archive))
    }
    defer { _ = unsafe zip.fclose(file) }
    // One byte more than it says it has: what is longer than it says is found out.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while count <= size {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe zip.fread(file, buffer.baseAddress?.advanced(by: count), UInt64(size + 1 - count))
      }
      guard got >= 0 else {
        throw .damagedEntry(name: name, reason: unsafe zip.words(ofEntry: file))
      }
      if got == 0 { break }
      count += Int(got)
    }
    guard count == size else {
      throw .damagedEntry(name: name, reason: "it has not the size that it says")
    }
    bytes.removeLast()
    return bytes
  }
}
