/// What the page of a paper needs beyond the style of all pages.
///
/// A page runs in one direction, so the side where its lines start is known when it is written.
enum PaperPageStyle {
  /// The rules.
  ///
  /// - Parameter start: the side where lines start, `left` or `right`.
  /// - Returns: a style sheet.
  static func source(start: String) -> String {
    """
    :root { --mark: #6b3fa0; }
    @media (prefers-color-scheme: dark) { :root { --mark: #cdb2f5; } }
    html { scroll-padding-top: 1rem; }
    .kicker { text-transform: none; letter-spacing: 0; font-size: .9375rem; }
    .skip { left: auto; \(start): -100vw; }
    .skip:focus { left: auto; \(start): 0; }
    .wide header, .wide .paper, .wide footer { max-width: 84rem; }
    .paper { max-width: 50rem; margin: 0 auto; padding: 0 1.25rem 2rem; }
    .paper h3 { margin: 2rem 0 1rem; font-size: 1.1875rem; }
    .paper h4, .paper h5, .paper h6 { margin: 1.5rem 0 1rem; font-size: 1.0625rem; }
    .paper p, .paper li { overflow-wrap: break-word; }
    .paper p { margin: 0 0 1rem; }
    .paper > p, .paper > ul { max-width: 47.5rem; }
    .paper ul { margin: 0 0 1rem; padding: 0; padding-\(start): 1.5rem; }
    .paper .d1 { margin-\(start): 3rem; }
    .paper .d2 { margin-\(start): 6rem; }
    .paper .d3, .paper .d4 { margin-\(start): 9rem; }
    .paper .label { font-weight: 600; white-space: normal; }
    .label a { color: inherit; text-decoration: none; }
    .label a:hover, .label a:focus { text-decoration: underline; }
    .names, .remark, .small, .paper table, .paper caption {
      font-family: system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif;
    }
    .names { font-size: .8125em; font-style: italic; }
    mark { color: var(--mark); background: none; font-weight: 700; }
    mark.found { text-decoration: underline wavy; }
    .paper .remark {
      padding-\(start): .875rem; border-\(start): 3px solid var(--rule);
      color: var(--quiet); font-size: .9375rem;
    }
    .paper .small { margin: 1.25rem 0 .25rem; color: var(--quiet); font-size: .875rem; }
    .paper .small + .small, .paper td .small, .paper th .small { margin-top: 0; font-weight: 400; }
    .said {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; user-select: none;
    }
    ins, del { position: relative; }
    .paper :target { outline: 2px solid var(--ins-line); outline-offset: 4px; }
    .frame { margin: 1rem 0 2rem; }
    .frame:focus { outline: 3px solid var(--ins-line); outline-offset: 3px; }
    table {
      width: 100%; table-layout: fixed; border-collapse: separate; border-spacing: 0;
      border-top: 1px solid var(--rule); font-size: .875rem; line-height: 1.5;
    }
    caption {
      padding: 0 0 .5rem; text-align: \(start); font-weight: 600; font-size: .9375rem;
    }
    th, td {
      padding: .5rem .75rem; border-bottom: 1px solid var(--rule); text-align: \(start);
      vertical-align: top; overflow-wrap: break-word; font-weight: 400;
    }
    thead th {
      position: sticky; top: 0; z-index: 1; background: var(--bar); font-weight: 600;
    }
    tbody th { font-weight: 600; }
    .paper td > :last-child, .paper th > :last-child { margin-bottom: 0; }
    .paper td p, .paper td ul { margin-bottom: .5rem; }
    .paper td .remark { font-size: inherit; }
    .paper td .d1 { margin-\(start): 1rem; }
    .paper td .d2, .paper td .d3, .paper td .d4 { margin-\(start): 2rem; }
    .paper th p { margin-bottom: .125rem; }
    .tone-settled { background: var(--ins-paper); box-shadow: inset 4px 0 var(--ins-line); }
    .tone-waiting {
      background: repeating-linear-gradient(
        135deg, transparent, transparent 8px, var(--ins-paper) 8px, transparent 14px
      );
      box-shadow: inset 4px 0 var(--ins-line);
    }
    .tone-disputed { background: var(--del-paper); box-shadow: inset 4px 0 var(--del-line); }
    .tone-moving { background: var(--bar); box-shadow: inset 4px 0 var(--mod-line); }
    figure { margin: 1rem 0 2rem; }
    .chart { display: block; width: 100%; max-width: 40rem; height: auto; }
    @media (max-width: 60rem) {
      .frame { overflow-x: auto; }
    }
    @media (max-width: 46rem) {
      .paper .d1 { margin-\(start): 1rem; }
      .paper .d2, .paper .d3, .paper .d4 { margin-\(start): 2rem; }
    }
    @media print {
      .paper, .wide .paper { max-width: none; padding: 0; }
      .wide header, .wide footer { max-width: none; }
      footer { padding-bottom: 0; break-inside: avoid; }
      :root { --mark: #000; --bar: transparent; }
      .frame { overflow: visible; }
      table { min-width: 0 !important; font-size: 9pt; line-height: 1.35; }
      caption { break-after: avoid; }
      thead { display: table-header-group; }
      thead th { position: static; border-bottom: 1px solid #000; }
      tr { break-inside: avoid; }
      .paper > p, .paper > ul { max-width: none; }
      .paper p, .paper li { orphans: 3; widows: 3; }
      .remark { break-before: avoid; }
      .small { break-after: avoid; }
    }

    """
  }

  /// A sheet that lies on its side.
  static let landscape = """
    @page { size: landscape; margin: 15mm; }

    """

  /// Lines as letters have them, and sheets; only in pages that have such.
  ///
  /// - Parameter end: the side where lines end, `left` or `right`.
  /// - Returns: a style sheet.
  static func stanzas(end: String) -> String {
    """
    .paper .centre { text-align: center; }
    .paper .end { text-align: \(end); }
    .paper .signed { margin-top: 4.5rem; break-inside: avoid; }
    .row { display: flex; flex-wrap: wrap; gap: 0 2rem; max-width: 47.5rem; }
    .row > p { flex: 1 1 16rem; }
    .sheet { margin: 3rem 0; border: 0; border-top: 1px solid var(--rule); }
    .untitled .paper { padding-top: 3rem; }
    @media print {
      .sheet { margin: 0; border: 0; break-after: page; }
      .untitled .paper { padding-top: 0; }
      .untitled footer { display: none; }
    }

    """
  }

  /// Words told apart by where they come from.
  ///
  /// The colours are those that most people can tell apart (Okabe and Ito 2008), pale under the
  /// words and full in the line below them, so that a print in black and white still says which
  /// words have a source of their own.
  ///
  /// - Parameter start: the side where lines start, `left` or `right`.
  /// - Returns: a style sheet.
  static func tints(start: String) -> String {
    let light = [
      ("#d9ecfb", "#0072b2"), ("#fbe3d2", "#d55e00"), ("#d8f1e6", "#009e73"),
      ("#f7e3ee", "#cc79a7"), ("#fbeccb", "#e69f00"), ("#e5e2f8", "#6a5acd"),
      ("#f8dfe0", "#b5373f"), ("#e6e9ec", "#59636e"),
    ]
    let dark = [
      ("#0c2f47", "#56a9dc"), ("#4d2408", "#f08a3c"), ("#0b3a2c", "#3cc79b"),
      ("#452338", "#e09cc2"), ("#453306", "#f0b73c"), ("#2c2757", "#a69bf0"),
      ("#4a1d20", "#e8828a"), ("#2f363d", "#a3adb8"),
    ]
    func variables(_ tints: [(String, String)]) -> String {
      tints.enumerated().map {
        "--t\($0.offset): \($0.element.0); --l\($0.offset): \($0.element.1);"
      }
      .joined(separator: " ")
    }
    let rules = light.indices.map {
      ".t\($0) { background: var(--t\($0)); border-color: var(--l\($0)); }"
    }
    return """
      :root { \(variables(light)) }
      @media (prefers-color-scheme: dark) { :root { \(variables(dark)) } }
      .tint { border-bottom: 2px solid; padding-bottom: 1px; }
      \(rules.joined(separator: "\n"))
      .paper .sources {
        margin: -.5rem 0 1.25rem; padding: 0; padding-\(start): 1rem;
        border-\(start): 3px solid var(--rule); color: var(--quiet); list-style: none;
        font: .875rem/1.6 system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif;
      }
      .sources .tint { color: var(--ink); }
      @media print { .tint { background: none; } }

      """
  }
}
