"""The channels in words: the visit log, its file and the console say the same."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from shared.foundation.formats import Language
from shared.visits.states import Channel

REMOTE: Final = tuple(channel for channel in Channel if channel is not Channel.ON_SITE)
"""Ways to reach the office without coming: logged as contacts."""

_WORDS: Mapping[Channel, tuple[str, str]] = MappingProxyType(
    {
        Channel.ON_SITE: ("Datang langsung", "On site"),
        Channel.ONLINE: ("PST online", "PST online"),
        Channel.WEBSITE: ("Situs web", "Website"),
        Channel.EMAIL: ("Surat atau email", "Letter or e-mail"),
        Channel.CHAT: ("WhatsApp", "WhatsApp"),
        Channel.PHONE: ("Telepon", "Phone"),
        Channel.OTHER: ("Lainnya", "Other"),
    }
)


def channel_words(channel: Channel, language: Language) -> str:
    indonesian, english = _WORDS[channel]
    return indonesian if language is Language.INDONESIAN else english
