"""What can be wrong with an office file, said in sentences that name the file, the place and the way out."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from shared.foundation.formats import Language
from shared.office.lines import line_of


class ProblemKind(StrEnum):
    """The value is the English sentence after the place; {given} and {hint} stand for what was found and would fit."""

    UNREADABLE = "The file cannot be opened ({given}); check its name and your rights to read it."
    NOT_TEXT = "The file is not UTF-8 text; save it as UTF-8 and try again."
    NOT_TOML = "The file is not TOML: {given}. Mend that line and try again."
    TOO_LARGE = "The file is too large ({given} kB); an office file has at most {hint} kB."
    MISSING = "is missing; add it."
    UNKNOWN_SETTING = "is not a setting the suite knows; check its spelling or remove it."
    MISSPELT = "is not a setting the suite knows; perhaps you mean {hint}."
    NOT_ONE_OF = 'is "{given}"; write {hint}.'
    NOT_NUMBER = 'is "{given}"; write a whole number.'
    NOT_DECIMAL = 'is "{given}"; write a number like 37.5.'
    NOT_YES_NO = 'is "{given}"; write true or false.'
    NOT_WORDS = 'is "{given}"; write text in quotation marks.'
    NOT_LIST = 'is "{given}"; write a list like ["a", "b"].'
    NOT_TABLE = 'is "{given}"; write a table like {{ value = …, source = "…" }}.'
    NOT_DATE = 'is "{given}"; write a date like 2025-02-25.'
    NOT_HOURS = 'is "{given}"; write opening and closing time like "08.00-15.30".'
    WRONG_KIND = 'does not fit with "{given}": {hint}.'
    UNSAFE_TEXT = "holds invisible control characters or is too long; type the text anew."
    TOO_LONG = "has {given} letters; write at most {hint}."
    BAD_KEY = 'is "{given}"; use lower-case letters, digits, "-" and "_" only, 1 to 40 of them.'
    BAD_SOURCE = 'has the source "{given}"; write a row id like "S004-T1", or "office", or "GK".'
    NO_SOURCE = 'names no source; add source, for example "office".'
    EMPTY = "is empty; write at least one."
    TWICE = 'is "{given}" a second time; give each one its own.'
    BAD_PREFIX = 'is "{given}"; write one or two capital letters.'
    BAD_LABEL = 'is "{given}"; write capital letters, digits and "-" as on the tag, 1 to 8 of them.'
    PREFIX_COLLISION = 'is "{given}", which another service uses or begins with; choose another prefix.'
    NO_SUCH_SERVICE = 'names the service "{given}", which the file does not have; write one of: {hint}.'
    NO_SUCH_STANDARD = 'have no paper "{given}" to use there; write one of: {hint}.'
    NO_SUCH_OFFICIAL = 'names the official "{given}", which the file does not have; write one of: {hint}.'
    NO_SUCH_STEP = 'names the step "{given}", which the paper does not have; write one of: {hint}.'
    NOT_COVERED = (
        'governs "{given}", but the paper has no document for it; add the document or leave the service out.'
    )
    SAME_DAY = 'begins on the same day as another paper that governs "{given}"; only one can be in force.'
    NO_SUCH_ZONE = (
        'is "{given}"; write a time zone name like "Asia/Jakarta", "Asia/Makassar" or "Asia/Jayapura".'
    )
    OVERLAP = 'gives "{given}" overlapping hours; each moment may stand there once.'
    OVERLAPPING_DAYS = "overlaps with the exception {given}; each day may stand there once."
    OUT_OF_RANGE = "is {given}; write a number from {hint}."
    ENDS_EARLY = "ends before it begins; exchange the two dates."
    BAD_NIP = 'is "{given}", which is no possible NIP; copy its 18 digits from the original letter.'
    BAD_MAIL = 'is "{given}"; write a mail address like nama@bps.go.id.'
    BAD_LINK = 'is "{given}"; write a whole web address like https://pst.bps.go.id.'
    BAD_CHANNEL = 'is "{given}", which no phone can open; write {hint}.'
    BAD_CODE = 'is "{given}"; write the four digits of the region code like "1700".'


_WHOLE_FILE: Final = frozenset(
    {ProblemKind.UNREADABLE, ProblemKind.NOT_TEXT, ProblemKind.NOT_TOML, ProblemKind.TOO_LARGE}
)


@dataclass(frozen=True, slots=True)
class Problem:
    """`path` names the place in the file ("standards.1.limits.0.minutes"; lists count from 0), `line` its line."""

    path: str
    kind: ProblemKind
    given: str = ""
    hint: str = ""
    line: int = 0

    def sentence(self, file: str, language: Language = Language.ENGLISH) -> str:
        """File, line, place, what is wrong there and the way out."""
        from shared.office.problem_words import LINE, sentence_of, syntax_words

        given = syntax_words(self.given, language) if self.kind is ProblemKind.NOT_TOML else self.given
        said = sentence_of(self.kind, language).format(given=given, hint=self.hint)
        where = f"{file}, {LINE[language].format(line=self.line)}" if self.line else file
        return f"{where}: {said}" if self.kind in _WHOLE_FILE else f"{where}: {self.path} {said}"


class OfficeFileError(Exception):
    """The file is not valid. Its text is one sentence per problem, one per line."""

    def __init__(self, file: str, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(problem.sentence(file) for problem in problems))
        self.file = file
        self.problems = problems

    def told(self, language: Language) -> str:
        """One sentence per problem, in the order of the file."""
        ordered = sorted(self.problems, key=lambda problem: problem.line)
        return "\n".join(problem.sentence(self.file, language) for problem in ordered)

    def at_lines(self, text: str) -> "OfficeFileError":
        """The same problems with the line of the file each stands on."""
        found = (replace(each, line=each.line or line_of(text, each.path)) for each in self.problems)
        return OfficeFileError(self.file, tuple(found))
