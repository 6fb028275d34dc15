// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let openingWords = #"""
    R03 PreambularParagraphOpensWithParticiple
    A preambular paragraph opens with a participle or an adjective.

    The preamble depends on the name of the organ and on the verbs of the operative part, so its
    paragraphs open with “Recalling”, “Having examined”, “Convinced” or “Mindful”. A paragraph that
    opens with another form of the verb is either an operative paragraph in the wrong place or a
    slip. The opening word begins with a capital.

    Where the operative paragraphs are numbered, an unnumbered paragraph before number 1 that opens
    with a verb counts as preambular, and the participle is suggested. Only verbs that are found in
    resolutions are checked.

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

    The organ acts: it “decides”, “requests”, “takes note with appreciation”. Participles belong in
    the preamble. “To decide”, “Shall decide” and “Decide” are slips. The verb begins with a capital.
    Declarations, whose paragraphs are sentences, are not checked, nor are paragraphs that open with
    a word not found at the head of resolutions. “Calls on” is information: resolutions call upon
    somebody.

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
    The opening words of a paragraph of a resolution are in italics.

    So is the name of the organ. Italics show at a glance what each paragraph does. They can wait
    while a text is a draft, but not once it is submitted. A text without any italics is not
    checked, since its file format has probably lost them.

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
    The italics at the opening of a paragraph cover the whole phrase.

    “Takes note with appreciation” is one phrase, and so is “Recalling also”. Italics that end
    earlier split it. Which words belong to the phrase is taken from adopted texts. Where these
    differ, as with “Reaffirms its support”, either form is accepted.

    - Right: `*Expressing grave concern* at the increase in the number of victims,`
    - Right: `*Recalling also* its resolution 64/293 of 30 July 2010,`
    - Wrong: `*Expressing* grave concern at the increase in the number of victims,`
    - Wrong: `*Recalling* also its resolution 64/293 of 30 July 2010,`
    - Source: resolutions ES-11/1 and ES-11/2, and the opening phrases of adopted resolutions
    - Certainty: B
    - Severity: information
    - Languages: English


    R19 AlsoFollowsTheParticiple
    In the preamble, “also” and “further” come after the participle.

    In “Recalling also” and “Recognizing further” the participle stays at the head of the paragraph,
    where the reader looks for it. In the operative part the order is reversed: “Also decides”.

    - Right: `Recalling also its resolution 64/293 of 30 July 2010,`
    - Right: `Having also considered the report of the Secretary-General,`
    - Wrong: `Also recalling its resolution 64/293 of 30 July 2010,`
    - Source: resolutions 68/262 and ES-11/1
    - Certainty: B
    - Severity: warning
    - Languages: English


    R20 AlsoPrecedesTheVerb
    In the operative part, “Also” and “Further” come before the verb.

    The forms are “Also decides” and “Further requests”. In the preamble the order is reversed:
    “Recalling also”. Where “further” may be an adjective, as in “Welcomes further progress”,
    nothing is reported.

    - Right: `Also demands that the parties respect international humanitarian law;`
    - Right: `Encourages further research;`
    - Wrong: `Demands also that the parties respect international humanitarian law;`
    - Source: resolution ES-11/2, paragraphs 3 and 4
    - Certainty: B
    - Severity: warning
    - Languages: English


    R21 RepeatedOpeningTakesAlsoThenFurther
    Where paragraphs in a row open alike, the second takes “also”, the third “further”.

    The fourth is plain again: Decides, Also decides, Further decides, Decides. The whole phrase
    counts, not only its first word. The cycle starts again after a heading, in an annex and at the
    beginning of the operative part. Subparagraphs do not count. One suggestion corrects the whole
    run, because a change in one paragraph alters what the next one needs. Check again after
    paragraphs are inserted, deleted or moved.

    Verbs that address someone count only where the addressee is the same: “Invites all Member
    States to …” is followed by “Invites the Secretary-General to …”, and adopted texts hardly ever
    write “Also” there. Where the addressees may be the same, as in two lists that begin and end
    alike, this is reported as information in a draft and not at all in a final text.

    - Right: `Demands …; Also demands …; Further demands …; Demands …; Also demands …;`
    - Right: `Invites all relevant entities to …; Invites interested representatives to …;`
    - Wrong: `Decides …; Also decides …; Also decides …; Further decides …;`
    - Wrong: `Recalling its resolution 74/176 …, Recalling its resolution 64/293 …,`
    - Source: resolution ES-11/2, paragraphs 2 to 7; about 19 in 20 repetitions in adopted
      resolutions; resolution 75/283, paragraphs 3 and 4, differs
    - Certainty: B
    - Severity: warning
    - Languages: English


    R22 AlsoFollowsTheSameOpening
    “Also” and “further” follow a paragraph with the same opening words and the same addressee.

    If a paragraph with another opening comes between, the plain form is used again: Invites,
    Encourages, Invites. The same is true after a heading. Verbs that address someone also need the
    same addressee: after “Invites all relevant entities to …”, a paragraph that invites the
    Secretary-General opens with the plain “Invites”, not with “Also invites”. As some adopted texts
    differ on this point, a different addressee is reported as information only.

    - Right: `Recalling …, Recalling also …, Taking note …, Recalling …, Recalling also …,`
    - Right: `Invites …; Encourages …; Invites …;`
    - Wrong: `Invites …; Encourages …; Also invites …;`
    - Source: resolution ES-11/1, preamble; draft resolution A/C.2/60/L.16; adopted resolutions
    - Certainty: B
    - Severity: warning
    - Languages: English


    R23 WholeOpeningPhrasesAreCompared
    Opening phrases are compared as a whole, not by their first word.

    “Reaffirming its determination” and “Reaffirming” are two phrases, and so are “We express our
    serious concern” and “We express our solidarity”: neither takes “also” because of the other.
    Rules R21, R22 and R26 apply this principle. It produces no findings of its own.

    - Right: `Reaffirming its determination …, Reaffirming that …,`
    - Right: `We express our grave concern … We express our solidarity …`
    - Source: resolution ES-11/2; resolution 76/7, annex, paragraphs 10 to 12
    - Certainty: B
    - Severity: none
    - Languages: English


    R24 AlsoFollowsTheWholePhrase
    “Also” and “further” come after the whole participial phrase.

    What belongs together is kept together: “Noting with concern also”, “Expressing deep concern
    further”, “Bearing in mind also”. Where the participle is followed by its object, both orders
    are accepted, as in “Reaffirming also its support”. So are “Having also considered” and “Taking
    note also with appreciation”.

    - Right: `Expressing concern also about the increase in the number of victims,`
    - Right: `Noting with appreciation also the work of the Office,`
    - Wrong: `Noting also with appreciation the work of the Office,`
    - Wrong: `Taking also note of the report of the Secretary-General,`
    - Source: resolution ES-11/1; the opening phrases of adopted resolutions, about 30 to 1
    - Certainty: B
    - Severity: information
    - Languages: English


    R25 RepetitionInsideParagraphIsRoman
    A repeated verb inside a paragraph is in roman, with “also” or “further” where it usually goes.

    In a paragraph that does two things, the second verb is not in italics and has a small letter:
    “…, and recalling also …” in the preamble, “…, and also requests …” in the operative part.
    Whether “also” is needed there is left to the drafter.

    - Right: `*Recalling* the 2030 Agenda, and recalling also the targets on trafficking in persons,`
    - Right: `*Recognizes* the importance of data, and also recognizes the role of the media;`
    - Wrong: `*Recalling* the 2030 Agenda, and also recalling the targets,`
    - Wrong: `*Welcomes* the report, and *requests* the Secretary-General to continue his efforts;`
    - Source: resolutions 74/176 and ES-11/2
    - Certainty: B
    - Severity: information
    - Languages: English


    R26 DeclarationRepeatsWithAlsoThenFurther
    In a declaration, sentences that begin alike continue with “We also” and then “We further”.

    The cycle is that of a resolution, with the added word between “We” and the verb: We commit, We
    also commit, We further commit. Only consecutive sentences are compared, and only certain
    repetitions are reported: “We also” after “We also” with the same verb, “We further” after “We
    further”, and “also” after the verb.

    - Right: `We commit to …. We also commit to …. We further commit to ….`
    - Wrong: `We also commit to take steps …. We also commit to intensify our efforts ….`
    - Wrong: `We reaffirm also the importance of ….`
    - Source: resolution 76/7, annex, paragraph 15; paragraph 13 differs
    - Certainty: B
    - Severity: information
    - Languages: English


    R27 AlsoInDeclarationMayAdd
    “We also …” in a declaration may add to the paragraph before, whatever its verb.

    “We also emphasize” after a paragraph that noted something adds a thought and repeats nothing.
    For that reason R22 is not applied to declarations. This page explains why; it produces no
    findings.

    - Right: `We note with concern …. We also emphasize …`
    - Right: `28. We also urge …`
    - Source: resolution 76/7, annex, paragraphs 26 and 28
    - Certainty: B
    - Severity: none
    - Languages: English
    """#
}
