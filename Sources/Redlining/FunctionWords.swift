/// Words that carry a sentence but not its matter: articles, prepositions, conjunctions.
///
/// They are worth less than other words when an alignment has to choose what to keep. The lists
/// are short on purpose: a word that is missing only weighs as much as a content word.
enum FunctionWords {
  /// The words of English, French, Spanish, Russian and Arabic; Chinese is cut by character.
  static let all: Set<String> = Set(
    [english, french, spanish, russian, arabic].joined(separator: " ")
      .split(separator: " ").map(String.init)
  )

  private static let english = """
    a an the and or but nor of in on at to for from by with without within into onto upon as \
    its their our his her this that these those which who whom whose it they we be is are was \
    were been being have has had do does did not no so such than then there through under over \
    between among against during all any each every both other also further where when while if \
    may shall should will would can could must including inter alia and/or The A An In On To For \
    This That These Those All
    """
  private static let french = """
    le la les un une des du de d l au aux et ou ni en dans sur sous par pour avec sans que qui \
    dont où ce cet cette ces son sa ses leur leurs à a est sont être ne pas plus se s il elle \
    ils elles nous y compris
    """
  private static let spanish = """
    el la los las un una unos unas del de al y e o u ni en con sin por para que quien cuyo su \
    sus se es son ser no más lo este esta estos estas a como entre
    """
  private static let russian = """
    и или а но в во на с со к ко о об от до из за по под при для не ни что который которые \
    которых как их его её это этом том же бы между также
    """
  private static let arabic = "في من إلى على عن مع أن أو و التي الذي هذا هذه ذلك تلك ما لا بما كل"
}
