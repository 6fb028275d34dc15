"""Texts that were made to be slow to compare."""

from workload.tokens import Rng

# A paragraph of a source may have a million bytes, so a million words take several.
WORDS_A_PARAGRAPH = 100_000


def words(rng, count, alphabet, stem="word"):
    return ["%s%d" % (stem, rng.below(alphabet)) for _ in range(count)]


def paragraphs(rng, count, length, alphabet=20_000, stem="word"):
    return [" ".join(words(rng, length, alphabet, stem)) + "." for _ in range(count)]


def pairs():
    """Each with its name: the lines of the old text and of the new one."""
    rng = Rng(1)
    yield ("no word in common, 3,000 paragraphs",
           paragraphs(rng, 3000, 100, stem="old"), paragraphs(rng, 3000, 100, stem="new"))
    yield ("no word in common, one paragraph of 100,000 words",
           paragraphs(rng, 1, WORDS_A_PARAGRAPH, 20_000, "a"),
           paragraphs(rng, 1, WORDS_A_PARAGRAPH, 20_000, "b"))
    same = [" ".join(["peace"] * WORDS_A_PARAGRAPH)] * 10
    yield ("one word a million times, and once more", same, same[:-1] + [same[0] + " peace"])
    text = "The General Assembly decides to remain seized of the matter."
    yield "every paragraph the same, 30,000 and 29,000", [text] * 30_000, [text] * 29_000
    old = paragraphs(rng, 30_000, 30)
    moved = list(old)
    for place in range(len(moved) - 1, 0, -1):
        other = rng.below(place + 1)
        moved[place], moved[other] = moved[other], moved[place]
    yield "every paragraph moved, 30,000", old, moved
    yield "30,000 paragraphs against their reverse", old, old[::-1]
    long = words(rng, WORDS_A_PARAGRAPH, 20_000)
    yield "one paragraph of 100,000 words against its reverse", [" ".join(long)], [" ".join(long[::-1])]
    few = words(rng, 60_000, 3), words(rng, 60_000, 3)
    yield "two paragraphs of three words, 60,000 long", [" ".join(few[0])], [" ".join(few[1])]
