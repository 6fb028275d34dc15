/// One of several things that a reader can choose, as the templates show it.
struct Option {
  /// What it is called.
  let name: String
  /// Where it leads; empty in a form, which goes by values.
  var address = ""
  /// What a form sends for it.
  var value = ""
  /// Whether it is what is shown.
  var isChosen = false
}

/// Things of which one is chosen, with what they are about.
struct OptionGroup {
  /// What they are about, over a bar.
  var group = ""
  /// What they are about, in a list of filters.
  var filter = ""
  /// The things.
  let options: [Option]
}
