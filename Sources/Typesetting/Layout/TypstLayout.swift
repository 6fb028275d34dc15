/// The fixed part of every source: Typst functions that say how things look.
///
/// What follows it is calls of these functions alone, with the words of a text as string literals,
/// so that nothing a text says can act as markup. All lengths are those of the styles of Word
/// documents.
enum TypstLayout {
  /// What every source begins with.
  static let common = #"""
    // How pages look and what the file says about itself.
    #let printed(
      title: "", author: (), date: none, language: "en", direction: ltr, fonts: (), size: 12pt,
      numbered: false, marked: false, head: none, foot: none, margins: (:), paper: "a4", lying: false, body,
    ) = {
      set document(title: title, author: author, date: date)
      set text(font: fonts, size: size, lang: language, dir: direction, hyphenate: false)
      set super(typographic: false)
      set page(paper: paper, flipped: lying, margin: margins, header: head, footer: foot)
      set par(justify: not lying, spacing: 1.25em, leading: 0.6em)
      // Numbers of lines count the words of the text and nothing else.
      set par.line(
        numbering: if numbered { n => if calc.rem(n, 5) == 0 { text(8pt, str(n)) } } else { none },
        numbering-scope: "page",
      )
      set footnote.entry(
        indent: 0pt, gap: 0.4em, separator: line(length: 25%, stroke: 0.5pt),
      )
      show footnote.entry: it => {
        set text(size: 10pt)
        set par(justify: false)
        set par.line(numbering: none)
        it
      }
      show heading: set text(size: size, weight: "bold")
      show heading: set block(above: 1.6em, below: 1em)
      show table: set par.line(numbering: none)
      // Among drawn changes a link in the looks of links would be taken for words put in.
      show link: it => if marked or type(it.dest) != str { it } else {
        text(fill: rgb("0563c1"), underline(it))
      }
      body
    }

    // What people did to words; each is told by a stroke too, not by its colour alone. Strokes
    // stand out a little and pass through what hangs down, so that a lone comma has one.
    #let pen = 0.06em
    #let out = 0.03em
    #let added(body) = text(
      fill: rgb("1f4e9e"),
      underline(offset: 0.14em, stroke: pen, extent: out, evade: false, body),
    )
    #let removed(body) = text(fill: rgb("b3261e"), strike(stroke: pen, extent: out, body))
    #let arrived(body) = text(
      fill: rgb("1e6b34"),
      underline(
        offset: 0.13em, extent: out, evade: false,
        underline(offset: 0.25em, extent: out, evade: false, body),
      ),
    )
    #let departed(body) = text(fill: rgb("1e6b34"), strike(stroke: pen, extent: out, body))
    #let holders(names) = text(size: 0.75em, fill: rgb("404040"), names)

    #let italic(body) = text(style: "italic", body)
    #let bold(body) = text(weight: "bold", body)
    #let raised(body) = super(body)
    #let leading-to(place, body) = link(place, body)
    #let tab = h(1em)

    // A note at the foot of the page, under the indicator that the text gives it.
    #let note(indicator, body) = footnote(numbering: (..) => indicator, h(0.3em) + body)
    #let called(number) = super(text(fill: rgb("1f4e9e"), "[" + str(number) + "]"))

    // A paragraph after what hangs before it; everything else begins where its words do.
    #let step = 36pt
    #let before-words(least, number) = context box(
      width: calc.max(least, measure(number).width + 0.4em.to-absolute()), number,
    )
    #let hung(indent, number, body) = par(
      first-line-indent: (amount: indent, all: true),
      hanging-indent: indent + step,
      before-words(step, number) + body,
    )
    #let set-in(indent, body) = par(
      first-line-indent: (amount: indent, all: true), hanging-indent: indent, body,
    )
    #let rule = align(center, block(above: 18pt, line(length: 61pt, stroke: 0.75pt)))

    // Heads in the outline of the file; the level leaves no gaps, the looks are those of the rank.
    #let title(level, body) = {
      show heading: set align(center)
      show heading: set text(size: 1.17em)
      show heading: set par(justify: false)
      heading(level: level, body)
    }
    #let annex(level, body) = {
      show heading: set align(center)
      heading(level: level, body)
    }
    #let head(level, body) = {
      show heading: set par(justify: false)
      heading(level: level, body)
    }

    // What is said beside the text, at its end.
    #let comment(number, names, lines) = block({
      set text(size: 10pt)
      set par.line(numbering: none)
      hung(0pt, "[" + str(number) + "]", if names != "" { bold(names + ": ") } + lines.join(linebreak()))
    })

    """#

  /// How the paragraphs of a working draft look, their numbers hanging.
  static let draft = #"""
    #let opening(body) = set-in(step, body)
    #let preambular(body) = set-in(step, body)
    #let operative(number: none, body) = {
      if number == none { set-in(step, body) } else { hung(0pt, number, body) }
    }
    #let item(depth, number: none, body) = {
      if number == none { set-in(step * (depth + 1), body) } else { hung(step * depth, number, body) }
    }
    #let flush(body) = set-in(step, body)
    #let closing(body) = set-in(252pt, body)
    #let plain(number: none, body) = {
      if number == none { par(body) } else { hung(0pt, number, body) }
    }
    #let running-head(start, end) = {
      set text(size: 10pt, fill: rgb("404040"))
      set par(justify: false)
      grid(columns: (1fr, auto), column-gutter: 12pt, start, end)
    }
    #let running-foot = align(center, text(size: 10pt, fill: rgb("404040"), context counter(page).display()))

    """#
}
