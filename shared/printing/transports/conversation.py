"""One job's talk with a printer over any two-way channel: ask, send, ask again, under one deadline."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from shared.printing.outcome import PrintFault
from shared.printing.rules import Confirmation
from shared.printing.status import (
    DECISIVE,
    QUEUED_QUESTION,
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
from shared.printing.transports.delivery import FAULTS, Delivery, Limits, Reach, StatusReport

CHUNK = 4096

REST_MOST = 64 * 72
"""Bytes: the largest picture band we send (`BAND_ROWS` rows of 576 dots), so the most a printer can wait for."""

FLUSH = bytes(REST_MOST) + b"\x1b@\x1dV\x42\x00"
"""NULs end a begun picture and are nothing elsewhere; then the scrap is cut off, so that the next paper is clean."""


class ChannelBrokenError(Exception):
    """The other side is gone."""


class Channel(Protocol):
    def send(self, data: bytes, seconds: float) -> int:
        """Bytes taken within `seconds`, 0 when none could be. Raises `ChannelBrokenError`."""
        ...

    def receive(self, seconds: float) -> bytes:
        """What came within `seconds`, b"" when nothing did. Raises `ChannelBrokenError`."""
        ...


@dataclass(frozen=True, slots=True)
class Manner:
    """How one printer is to be treated."""

    confirmation: Confirmation = Confirmation.QUEUED
    expects_answers: bool = False
    """It has answered before, so silence means off-line; else it means one-way."""


class Conversation:
    def __init__(self, channel: Channel, manner: Manner, limits: Limits) -> None:
        self._channel = channel
        self._manner = manner
        self._limits = limits
        self._parser = ReplyParser()
        self._deadline = time.monotonic() + limits.job
        self._answered = False
        self._status: PrinterStatus | None = None

    def report(self) -> StatusReport:
        """The printer's status. A printer that used to answer and is silent counts as off-line."""
        try:
            status = self._ask_all(
                self._limits.connect if self._manner.expects_answers else self._limits.answer
            )
        except ChannelBrokenError:
            status = PrinterStatus(Condition.UNREACHABLE)
        if status.condition is Condition.ONE_WAY and self._manner.expects_answers:
            status = PrinterStatus(Condition.OFFLINE)
        return StatusReport(status, self._answered)

    def deliver(self, payload: bytes, mark: bytes, flush: bytes = b"") -> Delivery:
        """Send the document unless the printer says it cannot print; `mark` is this job's four letters."""
        self._status = self.report().status
        if self._status.condition.is_trouble:
            silent = not self._answered and self._status.condition is Condition.OFFLINE
            fault = PrintFault.SILENT if silent else FAULTS[self._status.condition]
            return self._told(Reach.NOTHING_LEFT, fault)
        _, fault = self._send(flush)
        if fault is not None:
            return self._told(Reach.NOTHING_LEFT, fault)
        sent, fault = self._send(payload)
        if fault is None:
            return self._confirmed(mark)
        reach = Reach.SOME_LEFT if 0 < sent < len(payload) else Reach.ALL_LEFT if sent else Reach.NOTHING_LEFT
        return self._told(reach, self._explained(fault))

    def _told(self, reach: Reach, fault: PrintFault | None = None) -> Delivery:
        return Delivery(reach, fault, self._status, self._answered)

    def _send(self, data: bytes, *, drained: bool = True) -> tuple[int, PrintFault | None]:
        """How many bytes were taken, and what stopped the rest. `drained`: what comes meanwhile answers nothing."""
        sent = 0
        while sent < len(data):
            left = self._deadline - time.monotonic()
            if left <= 0:
                return sent, PrintFault.TOO_SLOW
            try:
                sent += self._channel.send(data[sent : sent + CHUNK], min(left, 0.25))
                if drained:
                    self._drain()
            except ChannelBrokenError:
                return sent, PrintFault.DROPPED
        return sent, None

    def _confirmed(self, mark: bytes) -> Delivery:
        """Ask behind the cut and wait for the answer; a printer that answered nothing before is not asked."""
        if self._manner.confirmation is Confirmation.NONE:
            return self._told(Reach.ALL_LEFT)
        if not self._answered:
            return self._told(Reach.ALL_LEFT, PrintFault.SILENT)
        fault = self._ask_behind(mark)
        if fault is None:
            return self._told(Reach.CONFIRMED)
        return self._told(Reach.ALL_LEFT, self._explained(fault))

    def _ask_behind(self, mark: bytes) -> PrintFault | None:
        """None once the answer came. What came before the question answers something else and is thrown away."""
        is_process = self._manner.confirmation is Confirmation.PROCESS
        try:
            self._drain()
        except ChannelBrokenError:
            return PrintFault.DROPPED
        question = process_question(mark) if is_process else QUEUED_QUESTION
        _, fault = self._send(question, drained=False)
        return fault or self._await(_process_reply(mark) if is_process else _queued_reply)

    def _await(self, wanted: Callable[[Reply], bool]) -> PrintFault | None:
        """None once a wanted reply came, else what ended the waiting."""
        try:
            for reply in self._replies(self._deadline):
                if wanted(reply):
                    return None
                self._note(reply)
        except ChannelBrokenError:
            return PrintFault.DROPPED
        return PrintFault.SILENT

    def _explained(self, fault: PrintFault) -> PrintFault:
        """The fault, or the printer's own reason where it still tells one."""
        if fault is PrintFault.DROPPED or not self._answered:
            return fault
        try:
            status = self._ask_all(self._limits.answer)
        except ChannelBrokenError:
            return fault
        if status.condition is Condition.ONE_WAY:
            status = PrinterStatus(Condition.OFFLINE)
        self._status = status
        return FAULTS.get(status.condition, fault) if status.condition is not Condition.OFFLINE else fault

    def _note(self, reply: Reply) -> None:
        if isinstance(reply, AutomaticStatus):
            self._status = reply.status

    def _ask_all(self, patience: float) -> PrinterStatus:
        """Ask what decides, up to the first silence; `patience` seconds for the first answer."""
        answers: dict[Question, int] = {}
        for question in (Question.OFFLINE_CAUSE, Question.PAPER, Question.PRINTER, Question.ERROR_CAUSE):
            answer = self._ask(question, self._limits.answer if answers else patience)
            if answer is None:
                break
            answers[question] = answer
        self._answered = self._answered or answers.keys() >= DECISIVE
        return interpret(answers)

    def _ask(self, question: Question, seconds: float) -> int | None:
        """The answer's byte; what came before the question answers something else and is thrown away."""
        self._drain()
        deadline = time.monotonic() + seconds
        if not self._channel.send(question.command, seconds):
            return None
        for reply in self._replies(deadline):
            match reply:
                case RealTimeReply(byte):
                    return byte
                case Garbage():
                    return None
                case _:
                    self._note(reply)
        return None

    def _drain(self) -> None:
        for reply in self._parser.feed(self._channel.receive(0)):
            self._note(reply)

    def _replies(self, deadline: float) -> Iterator[Reply]:
        while (left := deadline - time.monotonic()) > 0:
            yield from self._parser.feed(self._channel.receive(left))


def _queued_reply(reply: Reply) -> bool:
    return isinstance(reply, QueuedReply)


def _process_reply(mark: bytes) -> Callable[[Reply], bool]:
    return lambda reply: isinstance(reply, ProcessReply) and reply.process_id == mark
