import HTTPTypes

/// What every answer says about what a browser may do with it.
enum SecurityHeaders {
  /// The fields.
  ///
  /// Pages load nothing but the site’s own style and script, run nothing that stands in them, send
  /// forms nowhere else, and are shown in no other site’s frame.
  ///
  /// - Parameter isSecure: whether the site is reached through TLS.
  /// - Returns: the fields.
  static func fields(isSecure: Bool) -> HTTPFields {
    var fields: HTTPFields = [
      .contentSecurityPolicy:
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      .xContentTypeOptions: "nosniff",
    ]
    let others = [
      ("Referrer-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
      ("X-Frame-Options", "DENY"),
    ]
    for (name, value) in others {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    if isSecure { fields[.strictTransportSecurity] = "max-age=31536000" }
    return fields
  }
}
