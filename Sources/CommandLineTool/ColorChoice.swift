import ArgumentParser

/// When to write in colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  /// On a terminal that can show them.
  case auto
  /// Always.
  case always
  /// Never.
  case never
}
