import Interchange

/// The files that pages need, compiled into the program; their names change with their content.
enum Assets {
  /// One file.
  struct Asset: Sendable {
    /// The name in its address.
    let name: String
    /// The media type.
    let mediaType: String
    /// The content.
    let bytes: [UInt8]

    fileprivate init(_ stem: String, _ ending: String, _ mediaType: String, _ bytes: [UInt8]) {
      name = "\(stem)-\(ContentTag(bytes).text).\(ending)"
      self.mediaType = mediaType
      self.bytes = bytes
    }
  }

  /// The style of all pages, that of texts and comparisons first.
  static let style = Asset(
    "site",
    "css",
    "text/css; charset=utf-8",
    Array(HTMLStyle.source.utf8) + PackageResources.site_css
  )
  /// The way from change to change with keys.
  static let script = Asset(
    "site",
    "js",
    "text/javascript; charset=utf-8",
    PackageResources.site_js
  )

  /// The sign in the corner of a window: a line, one struck, one inserted.
  static let icon = Asset("icon", "svg", "image/svg+xml", PackageResources.icon_svg)

  /// All of them, by name.
  static let all = Dictionary(uniqueKeysWithValues: [style, script, icon].map { ($0.name, $0) })
}
