"""Why the queue says no."""

from shared.foundation.refusals import RefusalCode


class QueueRefusal(RefusalCode):
    OFFICE_CLOSED = "queue.office_closed"
    TICKETS_STOPPED = "queue.tickets_stopped"
    LAST_TICKET_GIVEN = "queue.last_ticket_given"
    QUOTA_REACHED = "queue.quota_reached"
    ON_BREAK = "queue.on_break"
    """No calls in the break; `until` is the time service resumes."""
    DESK_UNKNOWN = "queue.desk_unknown"
    DESK_TAKEN = "queue.desk_taken"
    DESK_NOT_OPEN = "queue.desk_not_open"
    DESK_BUSY = "queue.desk_busy"
    NOBODY_WAITING = "queue.nobody_waiting"
    NO_CURRENT_TICKET = "queue.no_current_ticket"
    NOT_CALLED = "queue.not_called"
    NOT_SERVING = "queue.not_serving"
    NO_NUMBERS = "queue.no_numbers"
    NUMBER_AT_RECEPTION = "queue.number_at_reception"
    NUMBER_AT_KIOSK = "queue.number_at_kiosk"
    NUMBER_GIVEN = "queue.number_given"
    GUEST_MISSING = "queue.guest_missing"
    GUEST_KNOWN = "queue.guest_known"
    CALLED_ON_DISPLAY = "queue.called_on_display"
