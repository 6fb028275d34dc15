import Foundation
import Secretariat

/// The description of the site for programs, as OpenAPI 3.1 has it, written from the ``Route``s.
///
/// Schemas are those of the project; they lose their own addresses here, since many programs read
/// references only within one document.
struct OpenAPIDocument: Sendable {
  /// The document.
  let content: JSONValue

  /// Describes routes.
  ///
  /// - Parameters:
  ///   - routes: the routes; those that are for people are left out.
  ///   - prefix: the path that the site stands under.
  init(_ routes: [Route], prefix: String) {
    var paths: [String: JSONValue] = [:]
    for route in routes where route.isDescribed {
      paths[route.path] = ["get": .object(Self.operation(route, as: nil))]
      guard route.path.last != "/", route != .openAPI else { continue }
      for form in route.forms where form != .page {
        paths["\(route.path).\(form.rawValue)"] = ["get": .object(Self.operation(route, as: form))]
      }
    }
    var schemas: [String: JSONValue] = ["fault": Self.fault]
    for (name, bytes) in Self.sources {
      schemas[name] = Self.schema(name, bytes)
    }
    content = [
      "openapi": "3.1.0",
      "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
      "info": [
        "title": "zerodraft",
        "version": "1",
        "summary": "Drafts under negotiation: read, compare, search.",
        "description":
          """
        Every page has its data at the same address, chosen by `Accept` or by an ending. What \
        the reader may not see answers as if it were not there. A session begins with a link \
        that was sent; its cookie (`zerodraft`, under TLS `__Host-zerodraft`, below a path \
        `__Secure-zerodraft`) then goes with every request. Programs that hold no cookie follow \
        calendar and feed by a key, which the page of the calendar gives.
        """,
      ],
      "servers": [["url": .text(prefix.isEmpty ? "/" : prefix)]],
      "paths": .object(paths),
      "components": [
        "schemas": .object(schemas),
        "parameters": .object(Self.parameters),
        "responses": .object(Self.responses),
      ],
    ]
  }

  /// The bytes of the document.
  ///
  /// - Throws: that it cannot be written, which a test finds.
  func bytes() throws -> [UInt8] { try JSONText.bytes(of: content) }

  private static func operation(_ route: Route, as form: Form?) -> [String: JSONValue] {
    var responses: [String: JSONValue] = [
      "304": ["description": "What is kept still counts."],
      "400": reference("responses", "notUnderstood"),
      "404": reference("responses", "unknown"),
      "default": reference("responses", "otherwise"),
    ]
    if route.isRedirect {
      responses["302"] = [
        "description": "The way there.",
        "headers": ["Location": ["schema": ["type": "string"], "required": true]],
      ]
    } else {
      // Without an ending a page or data are chosen by `Accept`; the other forms need theirs.
      let forms = form.map { [$0] } ?? route.forms.filter { $0 == .page || $0 == .json }
      let shown = forms.isEmpty ? Array(route.forms.prefix(1)) : forms
      responses["200"] = [
        "description": .text(route.summary),
        "content": .object(
          Dictionary(shown.map { ($0.plainMediaType, Self.media($0, of: route)) }) { $1 }
        ),
      ]
    }
    var operation: [String: JSONValue] = [
      "operationId": .text(route.name + (form.map { "-\($0.rawValue)" } ?? "")),
      "summary": .text(route.summary),
      "responses": .object(responses),
    ]
    let parameters =
      route.parameters.map { reference("parameters", $0) } + route.fields.map(Self.parameter)
    if !parameters.isEmpty { operation["parameters"] = .list(parameters) }
    return operation
  }

  private static func media(_ form: Form, of route: Route) -> JSONValue {
    switch form {
    case .json: ["schema": route.schema.map { reference("schemas", $0) } ?? ["type": "object"]]
    case .word: [:]
    case .page, .markdown, .calendar, .atom: ["schema": ["type": "string"]]
    }
  }

  private static func parameter(_ field: RouteField) -> JSONValue {
    var schema: [String: JSONValue] = ["type": "string"]
    if !field.choices.isEmpty { schema["enum"] = .list(field.choices.map(JSONValue.text)) }
    if let pattern = field.pattern { schema["pattern"] = .text(pattern) }
    return [
      "name": .text(field.name),
      "in": "query",
      "description": .text(field.summary),
      "schema": field.isRepeated ? ["type": "array", "items": .object(schema)] : .object(schema),
    ]
  }

  private static func reference(_ kind: String, _ name: String) -> JSONValue {
    ["$ref": .text("#/components/\(kind)/\(name)")]
  }
}

extension OpenAPIDocument {
  /// What stands in the braces of paths.
  private static let parameters: [String: JSONValue] = [
    "negotiation": path(
      "negotiation",
      "The negotiation, by its name.",
      pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"
    ),
    "version": path(
      "version",
      "The version, by its name: `rev-1` for “Rev.1”.",
      pattern: RouteField.slug
    ),
    "old": path("old", "The earlier version, by its name.", pattern: RouteField.slug),
    "new": path("new", "The later version, by its name.", pattern: RouteField.slug),
    "paragraph": path(
      "paragraph",
      "The paragraph, by what it is called there: `op-4-b` for “OP4 (b)”.",
      pattern: RouteField.slug
    ),
  ]

  private static func path(_ name: String, _ summary: String, pattern: String) -> JSONValue {
    [
      "name": .text(name), "in": "path", "required": true, "description": .text(summary),
      "schema": ["type": "string", "pattern": .text(pattern)],
    ]
  }

  private static let responses: [String: JSONValue] = [
    "notUnderstood": failure("Something in the request cannot be understood."),
    "unknown": failure("There is no such thing, or none for whoever asks."),
    "otherwise": failure("It cannot be answered now, or not in this way."),
  ]

  private static func failure(_ description: String) -> JSONValue {
    [
      "description": .text(description),
      "content": [
        "application/problem+json": ["schema": reference("schemas", "fault")],
        "text/html": ["schema": ["type": "string"]],
      ],
    ]
  }

  /// What is said of what went wrong (RFC 9457).
  private static let fault: JSONValue = [
    "type": "object",
    "properties": [
      "status": ["type": "integer"],
      "title": ["type": "string", "description": "What happened."],
      "detail": ["type": "string", "description": "What to do."],
    ],
    "required": ["status", "title"],
  ]
}

extension OpenAPIDocument {
  /// The schemas that answers follow, by their names.
  static let sources: [String: [UInt8]] = [
    "home": PackageResources.home_schema_json,
    "overview": PackageResources.overview_schema_json,
    "meetings": PackageResources.meetings_schema_json,
    "calendar": PackageResources.calendar_schema_json,
    "search": PackageResources.search_schema_json,
    "entries": PackageResources.entries_schema_json,
    "glossary": PackageResources.glossary_schema_json,
    "draft": PackageResources.draft_schema_json,
    "comparison": PackageResources.comparison_schema_json,
    "history": PackageResources.history_schema_json,
    "life": PackageResources.life_schema_json,
  ]

  private static func schema(_ name: String, _ bytes: [UInt8]) -> JSONValue {
    guard case .object(var schema) = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    else { return [:] }
    schema["$id"] = nil
    schema["$schema"] = nil
    return rebased(.object(schema), in: name)
  }

  /// A schema whose references lead to its new place.
  private static func rebased(_ value: JSONValue, in name: String) -> JSONValue {
    switch value {
    case .list(let values): return .list(values.map { rebased($0, in: name) })
    case .object(var values):
      for (key, value) in values {
        if key == "$ref", case .text(let reference) = value {
          values[key] = .text(Self.rebased(reference, in: name))
        } else {
          values[key] = rebased(value, in: name)
        }
      }
      return .object(values)
    case .text, .number, .flag: return value
    }
  }

  private static func rebased(_ reference: String, in name: String) -> String {
    let sides = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let pointer = sides.count > 1 ? String(sides[1]) : ""
    // `urn:zerodraft:schema:draft:1` is `draft`.
    let parts = sides[0].split(separator: ":")
    return "#/components/schemas/\(parts.count == 5 ? String(parts[3]) : name)\(pointer)"
  }
}

extension Form {
  /// The media type without parameters.
  fileprivate var plainMediaType: String {
    mediaType.split(separator: ";").first.map(String.init) ?? mediaType
  }
}
