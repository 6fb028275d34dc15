extension TypstLayout {
  /// How a document of the organization looks: first lines indented, a masthead between two rules.
  ///
  /// Head and foot reach further out than the text; `outward` says how far.
  static let official = #"""
    #let outward = 63pt
    #let inset = 24pt
    #let wide(body) = pad(x: -outward, body)
    // Begins in the margin, where lines of the language begin.
    #let outer(body) = context {
      if text.lang == "ar" { pad(right: -outward, body) } else { pad(left: -outward, body) }
    }
    // What is read from the left within a text read from the right, such as a symbol.
    #let leftward(words) = box(text(dir: ltr, words))
    #let first(body) = par(first-line-indent: (amount: inset, all: true), hanging-indent: 0pt, body)
    #let numbered-first(number, body) = first({
      before-words(inset, number)
      body
    })
    #let opening(body) = first(body)
    #let preambular(body) = first(body)
    #let operative(number: none, body) = {
      if number == none { first(body) } else { numbered-first(number, body) }
    }
    // An item begins like a paragraph; what is deeper stands wholly to the right of its letter.
    #let item(depth, number: none, body) = {
      let place = inset * depth
      if depth == 1 and number != none { numbered-first(number, body) }
      else if number == none { set-in(place, body) }
      else {
        par(
          first-line-indent: (amount: place, all: true), hanging-indent: place + inset,
          before-words(inset, number) + body,
        )
      }
    }
    #let flush(body) = par(body)
    #let plain(number: none, body) = {
      if number == none { par(body) } else { numbered-first(number, body) }
    }
    #let closing(body) = block(
      above: 0.6em, width: 100%, sticky: true, align(end, par(justify: false, italic(body))),
    )
    #let masthead(organization, organ, symbol, facts) = wide({
      set par(justify: false, spacing: 0pt)
      set par.line(numbering: none)
      grid(
        columns: (1fr, auto), align: bottom, inset: (bottom: 4pt), stroke: (bottom: 0.5pt),
        text(size: 14pt, organization), leftward(text(size: 20pt, symbol.at(0)) + symbol.at(1)),
      )
      // The place of the emblem stays white.
      grid(
        columns: (outward, 1fr, 148pt), inset: (top: 8pt, bottom: 6pt), stroke: (bottom: 1.5pt),
        box(height: 60pt), text(size: 17pt, weight: "bold", organ),
        { set par(leading: 0.5em); facts.join(linebreak()) },
      )
      v(12pt)
    })
    #let occasion(session, items, ..titles) = wide({
      set par(justify: false, leading: 0.5em)
      set par.line(numbering: none)
      (bold(session), items, ..titles.pos().map(bold)).join(linebreak())
    })
    #let heading-line(body) = block(above: 2em, below: 1.2em, {
      set par(justify: false)
      text(size: 12pt, weight: "bold", body)
    })
    #let origin-line(body) = block(below: 1.2em, par(justify: false, italic(body)))
    #let resolution-title(level, number, body) = {
      set par(justify: false)
      show heading: set text(size: 12pt)
      show heading: set block(above: 1.5em, below: 1.4em)
      if number == none { heading(level: level, body) } else {
        outer(heading(level: level, grid(columns: (outward, 1fr), number, body)))
      }
    }
    #let annex(level, body) = {
      show heading: set text(size: 12pt)
      show heading: set block(above: 2em)
      outer(heading(level: level, body))
    }
    #let title(level, body) = {
      show heading: set text(size: 12pt)
      show heading: set par(justify: false)
      heading(level: level, body)
    }

    // The symbol stands outside, the title inside; the first page has neither.
    #let official-head(symbol, title) = context {
      let page = counter(page).get().first()
      if page > 1 {
        set text(size: 8.5pt)
        set par(justify: false)
        let left = calc.even(page)
        wide({
          grid(
            columns: if left { (auto, 1fr) } else { (1fr, auto) }, column-gutter: 18pt, align: bottom,
            ..if left { (bold(symbol), align(end, title)) } else { (title, bold(symbol)) },
          )
          v(-6pt)
          line(length: 100%, stroke: 0.25pt)
        })
      }
    }
    #let official-foot(job, drawn, recycle) = context {
      let (page, last) = (counter(page).get().first(), counter(page).final().first())
      let folio = text(size: 8.5pt, weight: "bold", str(page) + "/" + str(last))
      wide(if page == 1 {
        set text(size: 8.5pt)
        grid(
          columns: (1fr, auto), align: bottom,
          {
            if job != none { job }
            if drawn != none { block(above: 4pt, drawn) }
          },
          recycle,
        )
      } else {
        set text(size: 8.5pt)
        let inner = if job == none { [] } else { job }
        grid(
          columns: (1fr, auto),
          ..if calc.even(page) { (folio, inner) } else { (inner, folio) },
        )
      })
    }
    // Bars of a code, each with its place and width; their words stand below.
    #let bar-code(words, width, ..bars) = {
      let thin = 0.75pt
      box(width: width * thin, height: 18pt, {
        for (place, size) in bars.pos() {
          std.place(
            top + left, dx: place * thin,
            rect(width: size * thin, height: 18pt, fill: black, stroke: none),
          )
        }
      })
      linebreak()
      box(width: width * thin, align(center, text(size: 8.5pt, words)))
    }

    """#
}
