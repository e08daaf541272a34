"""The steps of a paper in plain words, each with the paper's own numbers and the limits that run during it."""

from dataclasses import dataclass

from shared.foundation.formats import Language
from shared.office import paper_words as words
from shared.office.model import Office
from shared.office.settings import Text
from shared.office.standard import Limit, Standard, Step
from shared.office.vocabulary import StepKey


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """One line: `printed` are the paper's own numbers ("3, 5"), `note` what else must be said of it."""

    text: str
    printed: str = ""
    note: str = ""
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperStep:
    """`key` never changes; `printed` is what the paper writes beside the step ("4, 5", "" where it has no row)."""

    key: StepKey
    printed: str
    text: str
    limits: tuple[PaperEntry, ...]
    source: tuple[str, ...]


def paper_steps(office: Office, standard: Standard, language: Language) -> tuple[PaperStep, ...]:
    """The steps of a paper narrowed to one service, in its order; repeated lines are one step (S002-5, S004-3)."""
    return tuple(
        PaperStep(
            step.key,
            ", ".join(step.printed),
            step_words(office, standard, step, language),
            tuple(
                PaperEntry(limit_words(office, standard, limit, language), source=limit.source)
                for limit in standard.limits
                if limit.of is step.key
            ),
            step.source,
        )
        for step in standard.steps
    )


def step_words(office: Office, standard: Standard, step: Step, language: Language) -> str:
    """What happens at a step: the office's own sentence, or the usual one for what the standard settles."""
    own = next((each.text for each in standard.step_words if each.of is step.key), None)
    said = own or _usual(standard, step.key)
    return _filled(said, office, language)


def _usual(standard: Standard, key: StepKey) -> Text:
    """The usual sentence, sharpened by what the standard settles about this step."""
    plain = words.STEPS[key]
    match key:
        case StepKey.TICKET:
            said = words.ISSUED.get(standard.ticket.issued_by.value, plain)
        case StepKey.WAIT if standard.ticket.call.decided:
            said = words.CALLED[standard.ticket.call.value]
        case StepKey.BAG:
            said = words.BAGS.get(standard.custody.value, plain)
        case StepKey.RETURN:
            said = _returning(standard)
        case StepKey.SCREENING:
            said = words.SCREENED.get(frozenset(standard.screening.items.value), plain)
        case StepKey.RATING if standard.rating.with_complaint.value:
            said = words.RATED_OR_COMPLAINED
        case StepKey.RATING:
            said = words.RATED.get(standard.rating.mode.value, plain)
        case _:
            said = plain
    return said


def _returning(standard: Standard) -> Text:
    back = words.RETURNS.get(standard.custody.value, words.STEPS[StepKey.RETURN])
    return _joined(back, words.CARD_BACK) if standard.identity.custody.value else back


def _joined(one: Text, other: Text) -> Text:
    return Text(f"{one.id} {other.id}", f"{one.en} {other.en}")


def _filled(text: Text, office: Office, language: Language) -> str:
    roles = office.wording.roles
    said = text.in_language(language)
    for name, value in (
        ("reception", roles.reception.value.in_language(language)),
        ("officer", roles.officer.value.in_language(language)),
        ("queue", office.wording.queue.value),
    ):
        said = said.replace(f"{{{name}}}", value.lower())
    return said[:1].upper() + said[1:]


def limit_words(office: Office, standard: Standard, limit: Limit, language: Language) -> str:
    """A limit as a phrase: how long, from when on, how to get more; borrowed ones name the paper they come from."""
    medium = f"{words.MEDIA[limit.medium].in_language(language)}: " if limit.medium else ""
    said = words.AT_MOST.in_language(language).format(time=span(limit.minutes, language))
    parts = [f"{medium}{said[:1].lower() + said[1:] if medium else said}"]
    if limit.start in words.SINCE:
        parts.append(words.SINCE[limit.start].in_language(language))
    sentence = " ".join(parts)
    if limit.extension:
        sentence += f", {words.MORE_TIME[limit.extension].in_language(language)}"
    lender = _lender(office, standard, limit)
    by = words.BY_PAPER.in_language(language).format(paper=lender)
    return f"{sentence} ({by})" if lender else sentence


def _lender(office: Office, standard: Standard, limit: Limit) -> str:
    """The number of the paper a borrowed limit stands in; "" for the paper's own (row S004-H2)."""
    holding = {paper.key: paper for paper in office.standards if limit in paper.limits}
    if not holding or standard.key in holding:
        return ""
    paper = next(iter(holding.values()))
    return next((document.number for document in paper.documents if document.number), paper.key)


def span(minutes: int, language: Language) -> str:
    """10 menit, 3 jam: whole hours are said as hours."""
    count, unit = (minutes // 60, words.HOURS) if minutes % 60 == 0 else (minutes, words.MINUTES)
    return unit[count == 1].in_language(language).format(count=count)
