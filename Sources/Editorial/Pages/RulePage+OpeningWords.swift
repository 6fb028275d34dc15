// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let openingWords = #"""
    R03 PreambularParagraphOpensWithParticiple
    A preambular paragraph opens with a participle or an adjective.

    The preamble says why: it hangs on the name of the organ and on the verbs behind it, so its
    paragraphs open with “Recalling”, “Having examined”, “Convinced” or “Mindful”. One that opens
    with a verb is either an operative paragraph in the wrong place or a slip of the pen. Only verbs
    that resolutions know are judged. The opening word begins with a capital.

    - Right: `Recalling its resolution 64/293 of 30 July 2010,`
    - Right: `Having examined the report of the Secretary-General,`
    - Wrong: `Recalls its resolution 64/293 of 30 July 2010,`
    - Wrong: `recalling its resolution 64/293 of 30 July 2010,`
    - Wrong: `We recall resolution 64/293 of 30 July 2010,`
    - Source: United Nations Editorial Manual, resolutions: “a present, past or perfect participle,
      participial phrase or adjective”
    - Certainty: A
    - Severity: error
    - Languages: English


    R04 OperativeParagraphOpensWithVerb
    An operative paragraph opens with a verb in the present tense.

    The organ acts: it “decides”, “requests”, “takes note with appreciation”. A participle belongs to
    the preamble; an infinitive, a future or a verb without its ending is a slip. Nothing is said
    about declarations, whose paragraphs are sentences, nor about a paragraph that opens with words
    no resolution opens with. The verb begins with a capital. “Calls on” is told as information:
    resolutions call upon somebody.

    - Right: `Decides to convene a high-level meeting;`
    - Right: `Takes note with appreciation of the report of the Secretary-General;`
    - Wrong: `Deciding to convene a high-level meeting;`
    - Wrong: `decides to convene a high-level meeting;`
    - Wrong: `To decide that the proceedings will be webcast;`
    - Wrong: `Shall decide on the format of the meeting;`
    - Source: United Nations Editorial Manual, resolutions: “an operative verb or phrase in the
      present indicative”
    - Certainty: A
    - Severity: error
    - Languages: English


    R17 OpeningWordsAreItalic
    The words that open a paragraph of a resolution are in italics.

    So is the name of the organ above them. Italics show at a glance what is done in each paragraph.
    In a draft this can wait; in the text that is submitted it cannot. A text without a single word
    in italics is not judged, for its form has lost them all.

    - Right: `*Recalling also* its resolution 64/293 of 30 July 2010,`
    - Right: `*The General Assembly*,`
    - Wrong: `Recalling also its resolution 64/293 of 30 July 2010,` all in roman, where other
      paragraphs have italics
    - Source: guidelines for Akoma Ntoso at the United Nations, part 3; page images of resolutions
      71/4 and 70/1
    - Certainty: A
    - Severity: information in a draft, error in a final text
    - Languages: English


    R18 ItalicsCoverTheOpeningPhrase
    The italics of the opening words cover the whole phrase.

    “Takes note with appreciation” is one phrase, and so is “Recalling also”. Italics that end
    before its end break it in two. What belongs to the phrase is known from adopted texts; where
    they differ, as with “Reaffirms its support”, nothing is said.

    - Right: `*Expressing grave concern* at the increase in the number of victims,`
    - Right: `*Recalling also* its resolution 64/293 of 30 July 2010,`
    - Wrong: `*Expressing* grave concern at the increase in the number of victims,`
    - Wrong: `*Recalling* also its resolution 64/293 of 30 July 2010,`
    - Source: resolutions ES-11/1 and ES-11/2, and the opening phrases of adopted resolutions
    - Certainty: B
    - Severity: information
    - Languages: English


    R19 AlsoFollowsTheParticiple
    In the preamble, “also” and “further” stand after the participle.

    “Recalling also”, “Recognizing further”: with them the participle keeps the first place, by which
    the eye finds the paragraph. In the operative part it is the other way round.

    - Right: `Recalling also its resolution 64/293 of 30 July 2010,`
    - Right: `Having also considered the report of the Secretary-General,`
    - Wrong: `Also recalling its resolution 64/293 of 30 July 2010,`
    - Source: resolutions 68/262 and ES-11/1
    - Certainty: B
    - Severity: warning
    - Languages: English


    R20 AlsoPrecedesTheVerb
    In the operative part, “Also” and “Further” stand before the verb.

    “Also decides”, “Further requests”. In the preamble it is the other way round: “Recalling also”.
    Where “further” may be an adjective, as in “Welcomes further progress”, nothing is said.

    - Right: `Also demands that the parties respect international humanitarian law;`
    - Right: `Encourages further research;`
    - Wrong: `Demands also that the parties respect international humanitarian law;`
    - Source: resolution ES-11/2, paragraphs 3 and 4
    - Certainty: B
    - Severity: warning
    - Languages: English


    R21 RepeatedOpeningTakesAlsoThenFurther
    A paragraph that opens like the one before takes “also”, the next “further”, the next neither.

    So the same words never stand at the head of two paragraphs running: Decides, Also decides,
    Further decides, Decides. The whole phrase counts, not its first word. A heading, an annex and
    the operative part begin anew; items are passed over. One suggestion mends the whole row, because
    what changes in one paragraph changes what is due in the next; it is worth another look after
    paragraphs were put in, taken out or moved.

    Verbs that speak to somebody count only where they speak to the same: after “Invites all Member
    States to …” comes “Invites the Secretary-General to …”, and adopted texts hardly ever write
    “Also” there. Where the two may be the same, as in two lists that begin and end alike, a draft
    gets a hint and a final text nothing.

    - Right: `Demands …; Also demands …; Further demands …; Demands …; Also demands …;`
    - Right: `Invites all relevant entities to …; Invites interested representatives to …;`
    - Wrong: `Decides …; Also decides …; Also decides …; Further decides …;`
    - Wrong: `Recalling its resolution 74/176 …, Recalling its resolution 64/293 …,`
    - Source: resolution ES-11/2, paragraphs 2 to 7; nineteen in twenty of the repetitions in
      adopted resolutions; resolution 75/283, paragraphs 3 and 4, has it otherwise
    - Certainty: B
    - Severity: warning
    - Languages: English


    R22 AlsoFollowsTheSameOpening
    “Also” and “further” stand only where the paragraph before opens with the same words.

    Another phrase between them begins the row anew: Invites, Encourages, Invites. So does a heading.
    So does a new addressee: after “Invites all relevant entities to …” a paragraph that invites
    somebody else has the plain verb.

    - Right: `Recalling …, Recalling also …, Taking note …, Recalling …, Recalling also …,`
    - Right: `Invites …; Encourages …; Invites …;`
    - Wrong: `Invites …; Encourages …; Also invites …;`
    - Source: resolution ES-11/1, preamble; draft resolution A/C.2/60/L.16; adopted resolutions
    - Certainty: B
    - Severity: warning
    - Languages: English


    R23 WholeOpeningPhrasesAreCompared
    Whether two paragraphs open alike is a matter of the whole phrase, not of its first word.

    “Reaffirming its determination” and “Reaffirming” are two phrases, and so are “We express our
    serious concern” and “We express our solidarity”: neither takes “also” because of the other. This
    guides the rules R21, R22 and R26, and finds nothing itself.

    - Right: `Reaffirming its determination …, Reaffirming that …,`
    - Right: `We express our grave concern … We express our solidarity …`
    - Source: resolution ES-11/2; resolution 76/7, annex, paragraphs 10 to 12
    - Certainty: B
    - Severity: none
    - Languages: English


    R24 AlsoFollowsTheWholePhrase
    “Also” and “further” stand behind the whole participial phrase.

    “Noting with concern also”, “Expressing deep concern further”, “Bearing in mind also”: what
    belongs together is not parted. Where the phrase is a participle with its object, both are met:
    “Reaffirming also its support”. And “also” parts “Having also considered”.

    - Right: `Expressing concern also about the increase in the number of victims,`
    - Right: `Noting with appreciation also the work of the Office,`
    - Wrong: `Noting also with appreciation the work of the Office,`
    - Wrong: `Taking also note of the report of the Secretary-General,`
    - Source: resolution ES-11/1; the opening phrases of adopted resolutions, thirty to one
    - Certainty: B
    - Severity: information
    - Languages: English


    R25 RepetitionInsideParagraphIsRoman
    Inside a paragraph a repeated verb is roman, with “also” or “further” on its usual side.

    A paragraph that does two things says the second without italics and in small letters: “…, and
    recalling also …” in the preamble, “…, and also requests …” in the operative part. Whether “also”
    stands there at all is left to the drafter.

    - Right: `*Recalling* the 2030 Agenda, and recalling also the targets on trafficking in persons,`
    - Right: `*Recognizes* the importance of data, and also recognizes the role of the media;`
    - Wrong: `*Recalling* the 2030 Agenda, and also recalling the targets,`
    - Wrong: `*Welcomes* the report, and *requests* the Secretary-General to continue his efforts;`
    - Source: resolutions 74/176 and ES-11/2
    - Certainty: B
    - Severity: information
    - Languages: English


    R26 DeclarationRepeatsWithAlsoThenFurther
    In a declaration, sentences that begin alike say “We also” and then “We further”.

    We commit, We also commit, We further commit: the same cycle as in a resolution, with the word
    between “We” and the verb. Only two sentences running are compared, and only what is certainly a
    repetition is told: “We also” after “We also” with the same verb, or “further” after “further”.

    - Right: `We commit to …. We also commit to …. We further commit to ….`
    - Wrong: `We also commit to take steps …. We also commit to intensify our efforts ….`
    - Wrong: `We reaffirm also the importance of ….`
    - Source: resolution 76/7, annex, paragraph 15, and against it paragraph 13
    - Certainty: B
    - Severity: information
    - Languages: English


    R27 AlsoInDeclarationMayAdd
    “We also …” in a declaration may add to the paragraph before, whatever its verb.

    “We also emphasize” after a paragraph that noted something adds a thought, not a repetition. So a
    declaration is not held against R22, and nothing is found.

    - Right: `We note with concern …. We also emphasize …`
    - Right: `28. We also urge …`
    - Source: resolution 76/7, annex, paragraphs 26 and 28
    - Certainty: B
    - Severity: none
    - Languages: English
    """#
}
