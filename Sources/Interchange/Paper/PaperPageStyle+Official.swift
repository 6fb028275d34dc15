extension PaperPageStyle {
  /// Pages that are set as documents of the organization are.
  ///
  /// - Parameter isRightToLeft: whether lines run from right to left.
  /// - Returns: a style sheet.
  static func official(isRightToLeft: Bool) -> String {
    let (start, end) = isRightToLeft ? ("right", "left") : ("left", "right")
    return """
      .official .paper { max-width: 47.5rem; }
      .official .paper > p:not([class]) { text-indent: 2.5rem; }
      .official .paper > h2 { font-size: 1.25rem; line-height: 1.35; margin: 1.75rem 0 1rem; }
      .official .paper .label { font-weight: 400; padding-\(end): .75rem; }
      .official .paper h2 .label { font-weight: inherit; }
      .masthead { margin: 0 0 1.5rem; }
      .masthead .band {
        display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: flex-end;
        justify-content: space-between; padding: 0 0 .25rem; border-bottom: 1px solid;
      }
      .masthead .band + .band {
        align-items: flex-start; padding: .5rem 0 2rem; border-bottom-width: 3px;
      }
      .paper .masthead p { margin: 0; }
      .masthead .name, .masthead .symbol { font-size: 1.1875rem; }
      .masthead .organ { font-size: 1.5rem; font-weight: 600; line-height: 1.3; }
      .masthead .organ { padding-\(start): 6rem; flex: 1 1 12rem; }
      .masthead .facts { flex: 0 0 auto; min-width: 11rem; }
      .call a { text-decoration: none; padding: 0 .125em; }
      .notes { padding: 0; margin: 3rem 0 0; font-size: .875rem; }
      .notes::before {
        content: ""; display: block; width: 8rem; margin-bottom: .75rem; border-top: 1px solid;
      }
      .paper .notes p { margin: 0 0 .375rem; }
      @media (max-width: 46rem) {
        .masthead .organ { padding-\(start): 0; }
        .official .paper > p:not([class]) { text-indent: 1.5rem; }
      }
      @media print {
        .masthead .band { break-inside: avoid; }
        .official .paper { font-size: 10pt; }
        .official .paper > h2, .masthead .name, .masthead .symbol { font-size: 12.5pt; }
        .masthead .organ { font-size: 16pt; }
        .official .paper > p:not([class]) { text-indent: 12mm; }
      }

      """
  }
}
