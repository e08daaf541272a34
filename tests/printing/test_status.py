"""Status bytes, read strictly: what fits no mask says nothing, and no answer is never "all is well"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.printing.status import (
    AutomaticStatus,
    Condition,
    Garbage,
    PrinterStatus,
    ProcessReply,
    Question,
    QueuedReply,
    RealTimeReply,
    Reply,
    ReplyParser,
    interpret,
    process_question,
)

WELL = {
    Question.PRINTER: 0x12,
    Question.OFFLINE_CAUSE: 0x12,
    Question.ERROR_CAUSE: 0x12,
    Question.PAPER: 0x12,
}


def parsed(data: bytes) -> list[Reply]:
    return ReplyParser().feed(data)


@pytest.mark.parametrize(
    ("data", "replies"),
    [
        (b"\x12", [RealTimeReply(0x12)]),
        (b"\x16\x1e\x72\x7e", [RealTimeReply(byte) for byte in (0x16, 0x1E, 0x72, 0x7E)]),
        (b"\x00\x03\x0c\x0f", [QueuedReply(byte) for byte in (0x00, 0x03, 0x0C, 0x0F)]),
        (b"\x10\x00\x00\x00", [AutomaticStatus(PrinterStatus(Condition.READY))]),
        (b"\x38\x00\x00\x00", [AutomaticStatus(PrinterStatus(Condition.COVER_OPEN))]),
        (b"\x18\x00\x0f\x00", [AutomaticStatus(PrinterStatus(Condition.PAPER_OUT, paper_low=True))]),
        (b"\x18\x08\x00\x00", [AutomaticStatus(PrinterStatus(Condition.CUTTER_ERROR))]),
        (b"\x18\x20\x00\x00", [AutomaticStatus(PrinterStatus(Condition.ERROR))]),
        (b"\x18\x00\x00\x00", [AutomaticStatus(PrinterStatus(Condition.OFFLINE))]),
        (
            b"\x10\x00\x03\x00\x12",
            [AutomaticStatus(PrinterStatus(Condition.READY, True)), RealTimeReply(0x12)],
        ),
        (b"\x37\x22abcd\x00\x00", [ProcessReply(b"abcd"), QueuedReply(0)]),
        (b"\x37\x12", [RealTimeReply(0x12)]),
        (b"\x10\x12", [RealTimeReply(0x12)]),
        (b"\x11\x13", []),
        (b"\xff\x80A", [Garbage(0xFF), Garbage(0x80), Garbage(0x41)]),
    ],
)
def test_bytes_become_replies(data: bytes, replies: list[Reply]) -> None:
    assert parsed(data) == replies


@given(st.binary(), st.integers(0, 40))
def test_replies_do_not_depend_on_how_bytes_arrive(data: bytes, cut: int) -> None:
    parser = ReplyParser()

    assert parser.feed(data[:cut]) + parser.feed(data[cut:]) == parsed(data)


@given(st.integers(0, 255))
def test_only_the_mask_makes_a_real_time_reply(byte: int) -> None:
    assert (RealTimeReply(byte) in parsed(bytes((byte,)))) == (byte & 0x93 == 0x12)


@pytest.mark.parametrize(
    ("said", "condition", "low"),
    [
        ({}, Condition.READY, False),
        ({Question.PRINTER: 0x16}, Condition.READY, False),
        ({Question.PAPER: 0x1E}, Condition.READY, True),
        ({Question.PAPER: 0x16}, Condition.READY, True),
        ({Question.PAPER: 0x1A}, Condition.READY, True),
        ({Question.PAPER: 0x7E}, Condition.PAPER_OUT, True),
        ({Question.PAPER: 0x32}, Condition.PAPER_OUT, False),
        ({Question.PAPER: 0x52}, Condition.PAPER_OUT, False),
        ({Question.OFFLINE_CAUSE: 0x32}, Condition.PAPER_OUT, False),
        ({Question.OFFLINE_CAUSE: 0x16}, Condition.COVER_OPEN, False),
        ({Question.OFFLINE_CAUSE: 0x52}, Condition.ERROR, False),
        ({Question.OFFLINE_CAUSE: 0x52, Question.ERROR_CAUSE: 0x1A}, Condition.CUTTER_ERROR, False),
        ({Question.ERROR_CAUSE: 0x32}, Condition.ERROR, False),
        ({Question.PRINTER: 0x1A}, Condition.OFFLINE, False),
    ],
)
def test_what_a_printer_says(said: dict[Question, int], condition: Condition, low: bool) -> None:
    assert interpret(WELL | said) == PrinterStatus(condition, low)


@pytest.mark.parametrize("missing", [Question.PRINTER, Question.OFFLINE_CAUSE, Question.PAPER])
def test_who_does_not_answer_everything_is_not_ready(missing: Question) -> None:
    assert interpret({asked: byte for asked, byte in WELL.items() if asked is not missing}) == PrinterStatus(
        Condition.ONE_WAY
    )
    assert interpret({}) == PrinterStatus(Condition.ONE_WAY)


def test_trouble_counts_even_when_the_rest_is_silent() -> None:
    assert interpret({Question.OFFLINE_CAUSE: 0x16}).condition is Condition.COVER_OPEN


def test_the_questions_are_the_makers_bytes() -> None:
    assert [question.command for question in Question] == [b"\x10\x04" + bytes((n,)) for n in (1, 2, 3, 4)]
    assert process_question(b"ab12") == b"\x1d\x28\x48\x06\x00\x30\x30ab12"
