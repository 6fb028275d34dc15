"""What a check found."""


class Findings:
    """Counts what was looked at, and keeps what is wrong with it."""

    def __init__(self, check):
        self.check = check
        self.looked = 0
        self.wrong = []

    def expect(self, holds, words):
        """Looks at one thing; `words` say what is wrong where it does not hold."""
        self.looked += 1
        if not holds:
            self.wrong.append(words)
        return bool(holds)

    def same(self, found, wanted, words):
        """Looks at one thing that has to be equal to another."""
        return self.expect(found == wanted, f"{words}: {str(found)[:120]}, not {str(wanted)[:120]}")

    def show(self, at_most=25):
        """Prints what is wrong, the same words once."""
        once = list(dict.fromkeys(self.wrong))
        for words in once[:at_most]:
            print(f"{self.check}: {words}")
        if len(once) > at_most:
            print(f"{self.check}: and {len(once) - at_most} more")
