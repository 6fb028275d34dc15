import ArgumentParser

/// Which submitted text a command speaks of, and whether it only shows what it would record.
struct TablingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The document: its symbol, the end of it, or its entry; the one that is meant if left out.",
      valueName: "A/76/L.11|L.11|#12|76/7"
    )
  )
  var document: String?

  @OptionGroup var plan: PlanOptions
}
