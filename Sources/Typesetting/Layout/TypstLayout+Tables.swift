extension TypstLayout {
  /// How tables and papers look.
  static let tables = #"""
    #let columns-of(shares, heads, ..rows) = {
      set text(size: 0.83em)
      set par(justify: false, spacing: 0.8em)
      let inset = (x: 5pt, y: 4pt)
      layout(page => {
        let unit = page.width / shares.map(share => share / 1fr).sum()
        // Rows break between pages only where they would leave too much of one white.
        let is-short(row) = row.zip(shares).all(((cell, share)) => {
          let width = calc.max(unit * (share / 1fr) - 2 * inset.x, 1pt)
          measure(width: width, cell.body).height < page.height / 3
        })
        let drawn(row) = {
          let breaks = not is-short(row)
          row.map(cell => table.cell(fill: cell.fill, breakable: breaks, cell.body))
        }
        table(
          columns: shares,
          stroke: 0.5pt + rgb("8a8a8a"),
          inset: inset,
          fill: (_, y) => if y == 0 { rgb("eeeeee") },
          table.header(..heads.map(head => align(start + bottom, bold(head)))),
          ..rows.pos().map(drawn).flatten(),
        )
      })
    }
    // Paragraphs of a cell, one below the other; what hangs in a text would hang out of it.
    #let cell(fill: none, ..parts) = (fill: fill, body: parts.pos().join(parbreak()))
    #let words(indent: 0, body) = set-in(step * indent, body)
    #let remark(body) = text(size: 10pt, style: "italic", fill: rgb("404040"), body)
    #let said(body) = text(style: "italic", fill: rgb("404040"), body)
    // What stands on the page of what follows it.
    #let keeping(body) = block(sticky: true, spacing: 1.25em, body)
    #let caption(body) = block(above: 1em, below: 0.6em, sticky: true, bold(body))
    #let stanza(side, signed, ..lines) = block(
      breakable: false, above: 1em, below: 15pt, width: 100%,
      // Room in which somebody signs.
      inset: (top: if signed { 40pt } else { 0pt }),
      align(side, { set par(justify: false); lines.pos().join(linebreak()) }),
    )
    #let beside(..stanzas) = grid(
      columns: stanzas.pos().map(_ => 1fr), column-gutter: 12pt, ..stanzas.pos(),
    )

    // Bars, which a table beside them says in numbers.
    #let tones = (
      settled: rgb("b9d8b4"), waiting: rgb("dcebb4"), disputed: rgb("f3c1b5"),
      moving: rgb("f6e0a4"), quiet: rgb("e4e4e4"),
    )
    #let bar(label, shares) = {
      block(above: 6pt, below: 2pt, text(size: 9pt, label))
      let drawn = shares.filter(share => share.at(0) > 0)
      grid(
        columns: drawn.map(share => share.at(0) * 1fr),
        ..drawn.map(share => rect(
          width: 100%, height: 14pt, stroke: 0.5pt, inset: 1pt, fill: tones.at(share.at(1)),
          align(center + horizon, text(size: 8pt, share.at(2))),
        )),
      )
    }
    #let bars(heading, said, kinds, groups) = figure(kind: "bars", supplement: none, alt: said, align(start, {
      set par(justify: false)
      bold(heading)
      for (name, drawn) in groups {
        block(above: 10pt, below: 4pt, text(size: 10pt, bold(name)))
        drawn
      }
      block(above: 10pt, kinds.map(kind => box({
        box(width: 10pt, height: 8pt, stroke: 0.5pt, fill: tones.at(kind.at(0)))
        h(3pt)
        text(size: 9pt, kind.at(1) + " " + kind.at(2))
      })).join(h(1.5em)))
    }))

    """#
}
