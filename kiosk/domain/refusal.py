"""What somebody asked for and cannot have as they asked it."""


class Refusal(Exception):
    """What was asked cannot be done, for a reason that the one who asked can do something about.

    What was typed stays where it is. Anything else that a use case raises is a bug of ours, or
    the environment's fault.
    """

    @property
    def sentence(self) -> str:
        """Why, in French; empty if screens word it by the name of its class."""
        return ""


class RefusedValue(Refusal, ValueError):
    """What a value was given cannot make one.

    Whatever reads such values from JSON says of a `ValueError` that it is malformed.
    """


class WordedRefusal(Refusal):
    """A refusal whose text is a French clause that says why, and what to do."""

    @property
    def sentence(self) -> str:
        """The clause as a sentence; the name of a file that it begins with keeps its case."""
        clause = str(self).removesuffix(".")
        is_file = "." in clause.split(" ", 1)[0]
        return f"{clause if is_file else clause[:1].upper() + clause[1:]}."
