"""Why a sign-in or a change to the staff list is refused."""

from shared.foundation.refusals import RefusalCode


class StaffRefusal(RefusalCode):
    WRONG = "staff.wrong"
    LOCKED = "staff.locked"
    LOGIN = "staff.login"
    LOGIN_TAKEN = "staff.login_taken"
    PASSWORD_SHORT = "staff.password_short"  # noqa: S105 - a code, not a password
    PASSWORD_LONG = "staff.password_long"  # noqa: S105 - a code, not a password
    PASSWORD_IS_LOGIN = "staff.password_is_login"  # noqa: S105 - a code, not a password
    UNKNOWN = "staff.unknown"
    LAST_ADMINISTRATOR = "staff.last_administrator"
