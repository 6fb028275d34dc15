import ArgumentParser

/// What listings are written as.
enum ListingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
