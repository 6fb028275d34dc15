extension String {
  /// With a capital first letter.
  var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With a small first letter.
  var smallFirst: String { prefix(1).lowercased() + dropFirst() }
}
