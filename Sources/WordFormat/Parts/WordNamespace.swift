import Markup

/// The namespaces of a Word file.
enum WordNamespace {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships =
    "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let drawingInText =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
  static let coreProperties =
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  static let dublinCore = "http://purl.org/dc/elements/1.1/"
  static let dublinCoreTerms = "http://purl.org/dc/terms/"
  static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"

  /// The prefixes that everybody uses for them, and that some programs insist on.
  static let prefixes = [
    main: "w", relationships: "r", drawing: "a", drawingInText: "wp", picture: "pic",
    coreProperties: "cp", dublinCore: "dc", dublinCoreTerms: "dcterms", schemaInstance: "xsi",
  ]
}
