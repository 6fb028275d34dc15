extension XMLWriter {
  /// Which prefix stands for which namespace in one document.
  struct Scheme {
    /// What the root declares, sorted by prefix; the empty prefix is the default namespace.
    var declarations: [(prefix: String, namespace: String)]
    /// The namespace that elements have without a prefix.
    var standing: String
    /// The prefix of each namespace that has one.
    var prefixes: [String: String]

    /// A name as it is written.
    func qualified(_ name: XMLName, isAttribute: Bool) -> String {
      if name.namespace.isEmpty || (name.namespace == standing && !isAttribute) {
        return name.local
      }
      return "\(prefixes[name.namespace] ?? ""):\(name.local)"
    }
  }

  /// Finds the namespaces in use below an element and gives them prefixes.
  func scheme(for root: XMLElement) throws(XMLError) -> Scheme {
    let storage = root.storage
    var elementSpaces: [String] = []
    var attributeSpaces: [String] = []
    var seen: Set<UInt32> = []
    var seenOnAttributes: Set<UInt32> = []
    for place in root.index..<Int(root.node.end) {
      let node = storage.nodes[place]
      guard node.name != XMLStorage.textMark else { continue }
      if seen.insert(node.name).inserted {
        let name = storage.names[Int(node.name)]
        try Self.check(name)
        if !elementSpaces.contains(name.namespace) { elementSpaces.append(name.namespace) }
      }
      for attribute in storage.attributes[Int(node.first)..<Int(node.first + node.count)]
      where seenOnAttributes.insert(attribute.name).inserted {
        let name = storage.names[Int(attribute.name)]
        try Self.check(name)
        if !attributeSpaces.contains(name.namespace) { attributeSpaces.append(name.namespace) }
      }
    }
    let standing = prefixesAll || elementSpaces.contains("") ? "" : root.namespace
    var given = [XMLName.xmlNamespace: "xml"]
    var taken: Set<String> = ["xml", "xmlns"]
    var declarations: [(prefix: String, namespace: String)] = []
    if !standing.isEmpty { declarations.append(("", standing)) }
    var number = 0
    // Sorted, since the order of attributes in the source must not show.
    let needy = (elementSpaces.filter { $0 != standing } + attributeSpaces).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    for namespace in needy where !namespace.isEmpty && given[namespace] == nil {
      var prefix = prefixes[namespace] ?? ""
      while prefix.isEmpty || taken.contains(prefix) {
        number += 1
        prefix = "ns\(number)"
      }
      try Self.check(XMLName(prefix))
      taken.insert(prefix)
      given[namespace] = prefix
      declarations.append((prefix, namespace))
    }
    declarations.sort { $0.prefix.utf8.lexicographicallyPrecedes($1.prefix.utf8) }
    return Scheme(declarations: declarations, standing: standing, prefixes: given)
  }

  /// Refuses names that would end a tag or shift it to another namespace.
  private static func check(_ name: XMLName) throws(XMLError) {
    let forbidden: Set<UInt8> = Set(" \t\n\r<>&\"'=/:!?;,()[]{}#%*+@^`|~$\\".utf8)
    guard let first = name.local.utf8.first, first != UInt8(ascii: "-"),
      first != UInt8(ascii: "."), !(0x30...0x39).contains(first),
      name.local.utf8.allSatisfy({ $0 >= 0x20 && !forbidden.contains($0) })
    else { throw XMLError(.illegalName(name.local)) }
  }
}
