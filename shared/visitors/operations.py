"""What a visitor who comes again, and the staff beside them, can do: one commit each."""

from shared.visitors.credentials import NewCard, OneTimePin, issue_card, reset_pin, revoke_card
from shared.visitors.login import (
    CardAttempt,
    PinAttempt,
    Recognised,
    log_in,
    log_in_with_card,
    renew_pin,
)
from shared.visitors.merging import clear_alert, keep_apart, merge_visitors, settle_entry, undo_merge

__all__ = [
    "CardAttempt",
    "NewCard",
    "OneTimePin",
    "PinAttempt",
    "Recognised",
    "clear_alert",
    "issue_card",
    "keep_apart",
    "log_in",
    "log_in_with_card",
    "merge_visitors",
    "renew_pin",
    "reset_pin",
    "revoke_card",
    "settle_entry",
    "undo_merge",
]
