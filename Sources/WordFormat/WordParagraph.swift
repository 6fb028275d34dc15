import DraftText

/// A paragraph of a Word document.
struct WordParagraph: Hashable {
  /// What decides how it looks.
  struct Setting: Hashable {
    /// The named style.
    var style: WordStyle
    /// Whether the first line hangs out to the left, as the style may say.
    var hangs = true
    /// Whether it begins a page.
    var beginsPage = false
  }

  /// How it looks.
  var setting: Setting
  /// How it looked before.
  var formerSetting: Setting?
  /// The change of its mark, which decides whether a paragraph ends here.
  var mark: WordChange?
  /// The move that it is one of the two places of.
  var move: WordMove?
  /// Who moved it or set it anew; nobody for the document's own author.
  var holders: [PartyID] = []
  /// What is said beside the whole paragraph.
  var comments: [WordComment] = []
  /// What stands in it.
  var content: [WordInline]

  init(
    _ setting: Setting,
    formerSetting: Setting? = nil,
    mark: WordChange? = nil,
    move: WordMove? = nil,
    content: [WordInline] = []
  ) {
    self.setting = setting
    self.formerSetting = formerSetting
    self.mark = mark
    self.move = move
    self.content = content
  }

  init(_ style: WordStyle, content: [WordInline] = []) {
    self.init(Setting(style: style), content: content)
  }
}

/// One of the two places of a move, by the move's number in the document.
enum WordMove: Hashable {
  case from(Int)
  case to(Int)
}

/// A run with the change it is part of.
struct WordInline: Hashable {
  /// The change, if there is one.
  var change: WordChange?
  /// Where the run leads.
  var link: String?
  /// What is said beside it and its neighbours.
  var comments: [WordComment] = []
  /// The run.
  var run: WordRun

  init(_ run: WordRun, change: WordChange? = nil, link: String? = nil) {
    self.run = run
    self.change = change
    self.link = link
  }
}

/// A stretch of a paragraph that is set in one way.
struct WordRun: Hashable {
  /// What stands in it.
  enum Content: Hashable {
    case text(String)
    case tab
    /// The end of a line within the paragraph.
    case lineBreak
    /// The call of a note by its place in the list; with the indicator where Word does not count.
    case note(Int, printedMark: String?)
  }

  /// How a run is set.
  struct Setting: Hashable {
    /// The named style of characters.
    var style: WordStyle?
    var isItalic = false
    var isBold = false
    var isRaised = false
    /// Whether it is set small, as in a table that stands beside a text.
    var isSmall = false
  }

  /// What stands in it.
  var content: Content
  /// How it is set.
  var setting = Setting()
  /// How it was set before.
  var formerSetting: Setting?
  /// Who set it anew; nobody for the document's own author.
  var holders: [PartyID] = []

  init(_ content: Content, setting: Setting = Setting(), formerSetting: Setting? = nil) {
    self.content = content
    self.setting = setting
    self.formerSetting = formerSetting
  }
}
