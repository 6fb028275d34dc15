/// The style of a comparison's page.
///
/// Blue and orange, never red and green: they do not judge, and people who cannot tell red from
/// green can tell them apart. Underlining and striking say the same without any colour. The
/// views are switched by the state of inputs alone, so that they work without a script.
enum PageStyle {
  static let source =
    screen + switches
    + rules(
      after: "#view-after:checked ~ .text",
      before: "#view-before:checked ~ .text",
      words: "#view-words:checked ~ .text"
    ) + print
  /// The part that shows one view in somebody else's page.
  static let part =
    screen
    + rules(after: ".shown-after .text", before: ".shown-before .text", words: ".shown-words .text")
    + print
  /// The part that a page without changes needs too.
  static let base = screen + print

  private static let screen = """
    :root {
      --paper: #ffffff; --ink: #1c2126; --quiet: #59636e; --rule: #d5dae0; --bar: #f6f7f9;
      --link: #0b4f8a; --ins: #0a3069; --ins-paper: #cfe8ff; --ins-line: #2f7fc9;
      --del: #7a2e00; --del-paper: #ffe3cc; --del-line: #d0762c; --mod-line: #8a95a1;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14171a; --ink: #e3e7eb; --quiet: #a3adb8; --rule: #343b42; --bar: #1b2025;
        --link: #8fc4ff; --ins: #9fd0ff; --ins-paper: #0b2f57; --ins-line: #4a90d9;
        --del: #ffbf94; --del-paper: #57290b; --del-line: #c97a3d; --mod-line: #717c88;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 4.5rem; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 Georgia, "Noto Serif", "Times New Roman", serif;
    }
    header, section, footer { max-width: 50rem; margin: 0 auto; padding: 0 1.25rem; }
    .beside header, .beside section, .beside footer { max-width: 84rem; }
    header { padding-top: 3rem; padding-bottom: 1.25rem; }
    .kicker, .count, .legend, .bar, .summary ul, .summary p, .summary summary, .say, .ref, .fold,
    .departure, .heads, footer, .skip {
      font-family: system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif;
    }
    .kicker {
      margin: 0; color: var(--quiet); font-size: .8125rem; letter-spacing: .08em;
      text-transform: uppercase;
    }
    h1 { margin: .25rem 0 .75rem; font-size: 2rem; line-height: 1.2; font-weight: 600; }
    h1 { overflow-wrap: anywhere; }
    .arrow { color: var(--quiet); font-weight: 400; }
    h2 { margin: 2.5rem 0 1rem; font-size: 1.375rem; font-weight: 600; }
    .count { margin: 0 0 .5rem; font-size: .9375rem; line-height: 1.5; }
    .legend { margin: 0; color: var(--quiet); font-size: .875rem; }
    a { color: var(--link); }
    a:focus, button:focus, .part:focus { outline: 3px solid var(--ins-line); outline-offset: 3px; }
    .skip { position: absolute; left: -100vw; top: 0; padding: .5rem 1rem; background: var(--paper); }
    .skip:focus { left: 0; z-index: 3; }
    ins {
      color: var(--ins); background: var(--ins-paper); text-decoration: underline;
      border-radius: 2px;
    }
    del {
      color: var(--del); background: var(--del-paper); text-decoration: line-through;
      border-radius: 2px;
    }
    ins a, del a { color: inherit; }
    ins.typography { background: none; text-decoration: underline dotted; }
    del.typography { background: none; }
    .view { position: fixed; top: 0; left: 0; opacity: 0; pointer-events: none; }
    .bar {
      position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center;
      justify-content: center; gap: .375rem 1.5rem; padding: .5rem 1.25rem; font-size: .875rem;
      background: var(--bar); border: solid var(--rule); border-width: 1px 0;
    }
    .bar p { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem; margin: 0; }
    .bar label, .bar button {
      min-height: 1.875rem; padding: .1875rem .75rem; border: 1px solid var(--rule);
      border-radius: 1rem; cursor: pointer; background: var(--paper); color: inherit;
      font: inherit;
    }
    #show, #place { color: var(--quiet); }
    #show { padding-right: .375rem; }
    #place { min-width: 5.5em; text-align: center; }
    #steps[hidden] { display: none; }
    .summary h2 { margin-top: 2rem; }
    .summary ul { margin: 0; padding: 0; list-style: none; font-size: .9375rem; line-height: 1.5; }
    .summary li {
      margin: 0 0 .375rem; padding-left: .875rem; border-left: 3px solid var(--mod-line);
    }
    .summary summary { cursor: pointer; }
    .summary .inserted { border-color: var(--ins-line); }
    .summary .deleted { border-color: var(--del-line); }
    .summary .same { border-color: var(--rule); }
    .text { margin-bottom: 3rem; }
    .part { position: relative; margin: 0 0 1.125rem; padding-left: 6.5rem; }
    .words { padding-left: 1rem; border-left: 3px solid transparent; }
    .words[dir=rtl] {
      padding-left: 0; border-left: 0; padding-right: 1rem; border-right: 3px solid transparent;
    }
    .change .words { border-color: var(--mod-line); }
    .inserted .words { border-color: var(--ins-line); }
    .deleted .words { border-color: var(--del-line); }
    .words p, .words h3, .words h4, .words h5, .words h6 {
      margin: 0 0 .5rem; overflow-wrap: break-word; font-size: 1.0625rem; line-height: 1.6;
    }
    .words > :last-child { margin-bottom: 0; }
    .words .title, .words .annex { font-size: 1.25rem; line-height: 1.35; font-weight: 600; }
    .words .heading { font-weight: 600; }
    .words .item { padding-left: 1.75rem; }
    .words .d2 { padding-left: 3.5rem; }
    .words .d3, .words .d4 { padding-left: 5.25rem; }
    .words[dir=rtl] .item { padding-left: 0; padding-right: 1.75rem; }
    .words[dir=rtl] .d2 { padding-right: 3.5rem; }
    .words[dir=rtl] .d3, .words[dir=rtl] .d4 { padding-right: 5.25rem; }
    .ref {
      position: absolute; left: 0; width: 6rem; margin: 0; font-size: .8125rem;
      line-height: 1.7rem; text-align: right;
    }
    .ref a { color: var(--quiet); text-decoration: none; }
    .ref a:hover, .ref a:focus { text-decoration: underline; }
    .former { display: block; line-height: 1.2; color: var(--quiet); font-size: .75rem; }
    .say {
      margin: 0 0 .25rem; padding-left: 1.1875rem; color: var(--quiet); font-size: .875rem;
      line-height: 1.7rem;
    }
    .say b { color: var(--ink); font-weight: 600; }
    .label { white-space: nowrap; }
    .was, .w { display: none; }
    .call { line-height: 0; font-size: .75em; }
    .call a { padding: 0 .15em; text-decoration: none; }
    ins .call a { text-decoration: underline; }
    .notes .part { padding-left: 0; }
    .notes .words p { font-size: .9375rem; }
    .fold, .departure {
      margin: 0 0 1.125rem; padding-left: 7.6875rem; color: var(--quiet); font-size: .875rem;
    }
    .notes .fold { padding-left: 1.1875rem; }
    .departure p {
      margin: 0; padding: .375rem 0; border: dashed var(--rule); border-width: 1px 0;
    }
    .words .half, .editions .half { display: none; }
    .pair, .heads { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
    .heads {
      margin: 0 0 1rem 6.5rem; font-weight: 600; border-bottom: 1px solid var(--rule);
    }
    .heads p { margin: 0 0 .5rem; padding-left: 1rem; }
    footer { padding-top: 1rem; padding-bottom: 3rem; color: var(--quiet); font-size: .8125rem; }
    .receipt { overflow-wrap: anywhere; }
    @media (max-width: 46rem) {
      header { padding-top: 1.5rem; }
      h1 { font-size: 1.5rem; }
      .part { padding-left: 0; }
      .ref { position: static; width: auto; text-align: left; padding-left: 1.1875rem; }
      .former { display: inline; }
      .fold, .departure { padding-left: 1.1875rem; }
      .pair { grid-template-columns: 1fr; gap: .5rem; }
      .words .half, .editions .half { display: block; margin: 0; color: var(--quiet); font-size: .75rem; }
      .once > .words:first-child, .once .words .half { display: none; }
      .heads { display: none; }
      .say { line-height: 1.4; }
      .bar { position: static; }
    }

    """

  private static let switches = """
    #view-redline:checked ~ .bar [for=view-redline], #view-after:checked ~ .bar [for=view-after],
    #view-before:checked ~ .bar [for=view-before], #view-words:checked ~ .bar [for=view-words],
    #only:checked ~ .bar [for=only] {
      background: var(--ink); color: var(--paper); border-color: var(--ink);
    }
    #view-redline:focus ~ .bar [for=view-redline], #view-after:focus ~ .bar [for=view-after],
    #view-before:focus ~ .bar [for=view-before], #view-words:focus ~ .bar [for=view-words],
    #only:focus ~ .bar [for=only] {
      outline: 3px solid var(--ins-line); outline-offset: 2px;
    }
    #only:checked ~ .text .same { display: none; }
    #view-before:checked ~ .text .flow { display: flex; flex-direction: column; }

    """

  /// What the views leave out, by the selectors of the text in each of them.
  private static func rules(after: String, before: String, words: String) -> String {
    """
    \(words) .w { display: inline; }
    \(after) del, \(after) .deleted, \(after) .departure, \(after) .say, \(after) .former,
    \(before) ins, \(before) .inserted, \(before) .departure, \(before) .say, \(before) .ref,
    \(before) .now {
      display: none;
    }
    \(before) .was { display: inline; }
    \(before) .split .words p { display: inline; }
    \(after) ins, \(before) del { color: inherit; background: none; text-decoration: none; }
    \(after) .words, \(before) .words { border-color: transparent; }

    """
  }

  private static let print = """
    @page { margin: 20mm 18mm; }
    @media print {
      :root {
        --paper: #fff; --ink: #000; --quiet: #333; --rule: #999; --link: #000; --ins: #000;
        --del: #000; --ins-paper: transparent; --del-paper: transparent; --ins-line: #000;
        --del-line: #000; --mod-line: #666;
      }
      body { font-size: 10.5pt; line-height: 1.45; }
      .words p, .words h3, .words h4, .words h5, .words h6 { font-size: 10.5pt; line-height: 1.45; }
      header, section, footer { max-width: none; padding-left: 0; padding-right: 0; }
      header { padding-top: 0; }
      .bar, .skip, .back, .say a, .departure a { display: none; }
      ins { text-decoration: underline double; }
      .part { orphans: 3; widows: 3; }
      .say, .ref, h2, h3, h4, h5, h6 { break-after: avoid; }
      .summary li { break-inside: avoid; }
      a { text-decoration: none; }
    }

    """
}
