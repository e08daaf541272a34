"""What a phone opens when it scans a way to reach the office, in full form whatever way the paper writes it."""

from urllib.parse import quote, urlsplit, urlunsplit

from shared.office.vocabulary import ChannelKind

COUNTRY = "ID"
"""Numbers without a country code are Indonesian (+62, ITU E.164): every office of the suite is."""

_WEB_SCHEMES = ("http", "https")
_IN_NAMES = "+._-'"
_IN_PATHS = "/%:@!$&'()*+,;=~-._"


def channel_link(kind: ChannelKind, value: str) -> str:
    """The address behind a channel; "" when there is none: a box on the wall, or a value that leads nowhere."""
    match kind:
        case ChannelKind.BOX:
            return ""
        case ChannelKind.WEB | ChannelKind.SP4N_LAPOR:
            return web_link(value)
        case ChannelKind.MAIL:
            return mail_link(value)
        case ChannelKind.WHATSAPP | ChannelKind.SMS_WHATSAPP:
            return whatsapp_link(value)


def web_link(written: str) -> str:
    """`ppid.bps.go.id` → `https://ppid.bps.go.id`; what names its scheme keeps it. "" for no web address."""
    text = written.strip()
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = parts.port
    except (ValueError, UnicodeError):
        return ""
    if parts.scheme not in _WEB_SCHEMES or "." not in host or " " in text or "@" in parts.netloc:
        return ""
    where = host if port is None else f"{host}:{port}"
    path, query = (
        quote(parts.path, safe="/%:@!$&'()*+,;=~-._"),
        quote(parts.query, safe="%=&/?:@!$'()*+,;~-._"),
    )
    return urlunsplit((parts.scheme, where, path, query, quote(parts.fragment)))


def mail_link(written: str) -> str:
    """`mailto:` and the address; "" for no address."""
    name, _, host = written.strip().partition("@")
    plain = name.isascii() and host.isascii() and not any(letter.isspace() for letter in written.strip())
    if not (name and "." in host and plain):
        return ""
    return f"mailto:{quote(name, safe=_IN_NAMES)}@{quote(host, safe='.-')}"


def whatsapp_link(written: str) -> str:
    """`0851 7447 1700` → `https://wa.me/6285174471700`, the form WhatsApp asks for; "" for no telephone number."""
    digits = international_number(written)
    return f"https://wa.me/{digits.removeprefix('+')}" if digits else ""


def international_number(written: str) -> str:
    """`0851 7447 1700` → `+6285174471700` (E.164); "" for no possible number."""
    import phonenumbers

    try:
        number = phonenumbers.parse(written, COUNTRY)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
