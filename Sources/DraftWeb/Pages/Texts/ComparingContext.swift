import Interchange
import Redlining

/// What the templates of a comparison are filled with.
struct ComparingContext {
  /// A field that a form sends along.
  struct Field {
    /// Its name.
    let field: String
    /// Its value.
    let value: String
  }

  /// What is negotiated.
  let title: String
  /// Where the negotiation's overview is.
  let overview: String
  /// What the page is, before the names of the versions.
  var heading = "What changed"
  /// The name of the earlier version.
  let oldLabel: String
  /// Where it is.
  let oldAddress: String
  /// The name of the later version.
  let newLabel: String
  /// Where it is.
  let newAddress: String
  /// How much changed.
  let counts: String
  /// Whether words are marked.
  let isMarked: Bool
  /// What has to be said of the whole.
  let remark: String?
  /// Where the form leads; nothing where there is nothing to choose.
  var chooser: String?
  /// The earlier versions to choose from.
  var olds: [Option] = []
  /// The later versions to choose from.
  var news: [Option] = []
  /// What the form sends along.
  var kept: [Field] = []
  /// The ways in which it can be shown.
  let groups: [OptionGroup]
  /// What can be left out.
  let filters: [OptionGroup]
  /// The files.
  var files: [Option] = []

  /// Gathers what stands round a comparison.
  ///
  /// - Parameters:
  ///   - options: the comparison, and the ways in which it can be shown.
  ///   - title: what is negotiated.
  ///   - overview: where the negotiation's overview is.
  ///   - old: where the earlier version is.
  ///   - new: where the later version is.
  init(
    _ options: ComparisonOptions,
    title: String,
    overview: String,
    old: String,
    new: String
  ) {
    let report = options.report
    self.title = title
    self.overview = overview
    oldLabel = report.old.name
    oldAddress = old
    newLabel = report.new.name
    newAddress = new
    counts = report.countSentence
    isMarked = options.choice.view == .redline || options.choice.view == .words
    remark =
      report.comparison.fallbacks.isEmpty
      ? nil
      : "These texts are too long and too unlike to compare every word; some changes are shown "
        + "larger than they are."
    groups = options.bar
    filters = options.filters
    kept = options.choice.query.fields.map { Field(field: $0.name, value: $0.value) }
  }
}
