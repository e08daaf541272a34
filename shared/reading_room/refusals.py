"""Why something is not taken in or not given back."""

from shared.foundation.refusals import RefusalCode


class CustodyRefusal(RefusalCode):
    NOT_KEPT = "custody.not_kept"
    """The visit's standard keeps nothing of the kind."""
    FULL = "custody.full"
    """fact `place`: nothing is free there; the way out is an `Alternative`."""
    SLOT_UNKNOWN = "custody.slot_unknown"
    SLOT_USED = "custody.slot_used"
    SLOT_BROKEN = "custody.slot_broken"
    CARD_FIRST = "custody.card_first"
    """field `card`: a locker is given against an identity card (S003-3)."""
    CARD_TYPE = "custody.card_type"
    """field `card`: not a card this standard accepts."""
    VISIT_OVER = "custody.visit_over"
    NOTHING_HELD = "custody.nothing_held"
    WRONG_TAG = "custody.wrong_tag"
    """field `tag`."""
    WRONG_NAME = "custody.wrong_name"
    """field `name`."""
    CARD_STAYS = "custody.card_stays"
    """field `card`: the locker is released only together with the card (S003-7, C16)."""
    IN_SERVICE = "custody.in_service"
    RATING_FIRST = "custody.rating_first"
    NOT_SERVED_YET = "custody.not_served_yet"
