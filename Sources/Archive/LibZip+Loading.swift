import CZip

extension LibZip {
  /// libzip, loaded by whoever reads or makes a container first.
  ///
  /// - Throws: ``ArchiveError/unavailable`` if this machine has no libzip.
  static func loaded() throws(ArchiveError) -> LibZip {
    guard let library else { throw .unavailable }
    return library
  }

  private static let library: LibZip? = {
    var library = LibZip()
    return unsafe loadLibZip(&library) ? library : nil
  }()

  /// What libzip says went wrong with a container last.
  func words(of archive: OpaquePointer) -> String {
    unsafe Self.text(strerror(archive))
  }

  /// What libzip says went wrong with an entry last.
  func words(ofEntry file: OpaquePointer) -> String {
    unsafe Self.text(file_strerror(file))
  }

  /// What libzip says went wrong.
  func words(_ error: inout zip_error_t) -> String {
    unsafe Self.text(error_strerror(&error))
  }

  private static func text(_ words: UnsafePointer<CChar>?) -> String {
    unsafe words.map { unsafe String(cString: $0) } ?? ""
  }
}
