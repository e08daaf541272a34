"""The closed vocabularies of an office file. Each member's value is the word that stands in the file."""

from enum import StrEnum


class Level(StrEnum):
    HEADQUARTERS = "headquarters"
    PROVINCE = "province"
    REGENCY = "regency"
    CITY = "city"


class Weekday(StrEnum):
    """Days in the order of `date.weekday()`."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class ServiceColour(StrEnum):
    """Cool colours only: amber and red mean "act now" and may not name a service."""

    BLUE = "blue"
    GREEN = "green"
    TEAL = "teal"
    VIOLET = "violet"
    SLATE = "slate"
    PLUM = "plum"
    NAVY = "navy"


class PaperKind(StrEnum):
    SOP = "sop"
    SERVICE_STANDARD = "service_standard"


class Dated(StrEnum):
    """How exactly the paper gives its own date."""

    DAY = "day"
    YEAR = "year"


class StepKey(StrEnum):
    """Stable names of the steps; the number a paper prints beside a step is kept apart from them."""

    SCREENING = "screening"
    BAG = "bag"
    TICKET = "ticket"
    GUEST_BOOK = "guest_book"
    ID_CUSTODY = "id_custody"
    WAIT = "wait"
    CONFIRM_NEED = "confirm_need"
    MEDIUM = "medium"
    SEARCH = "search"
    AVAILABILITY = "availability"
    READING_TABLE = "reading_table"
    SERVICE = "service"
    SALE_QUESTION = "sale_question"
    RATING = "rating"
    RETURN = "return"
    LOG = "log"


class StepActor(StrEnum):
    """Who does a step: the visitor at the kiosk, the reception, or an officer."""

    VISITOR = "visitor"
    RECEPTION = "reception"
    OFFICER = "officer"


class StartEvent(StrEnum):
    """What starts the clock of a limit."""

    STEP_STARTED = "step_started"
    TICKET_ISSUED = "ticket_issued"
    GUEST_BOOK_SAVED = "guest_book_saved"
    PREVIOUS_SERVICE_ENDED = "previous_service_ended"
    SERVICE_STARTED = "service_started"
    SERVICE_ENDED = "service_ended"


class AtLimit(StrEnum):
    WARN = "warn"
    END = "end"


class Extension(StrEnum):
    """How a visitor gets more time: after telling an officer, or simply by needing it."""

    ON_REPORT = "on_report"
    AS_NEEDED = "as_needed"


class Medium(StrEnum):
    PRINTED = "printed"
    ELECTRONIC = "electronic"


class FieldNeed(StrEnum):
    REQUIRED = "required"
    OPTIONAL = "optional"
    HIDDEN = "hidden"


class GuestField(StrEnum):
    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    BIRTH_YEAR = "birth_year"
    GENDER = "gender"
    EDUCATION = "education"
    OCCUPATION = "occupation"
    INSTITUTION = "institution"
    INSTITUTION_CATEGORY = "institution_category"
    PURPOSE = "purpose"
    NATIONALITY = "nationality"
    DISABILITY = "disability"
    VISIT_KIND = "visit_kind"
    WANTED_SERVICES = "wanted_services"
    DATA_NEEDS = "data_needs"


class TicketIssuer(StrEnum):
    NOBODY = "nobody"
    RECEPTION = "reception"
    VISITOR = "visitor"
    BOTH = "both"


class SeriesRule(StrEnum):
    PER_SERVICE = "per_service"
    LIBRARY_ONLY = "library_only"


class CallMode(StrEnum):
    DISPLAY = "display"
    DIRECT = "direct"
    BOTH = "both"


class RatingMode(StrEnum):
    OFF = "off"
    OPTIONAL = "optional"
    EXPECTED = "expected"


class RatingDevice(StrEnum):
    OWN_SCREEN = "own_screen"
    RECEPTION_PC = "reception_pc"
    RECEPTION_DESK = "reception_desk"
    EXTERNAL_APP = "external_app"


class IdentityType(StrEnum):
    KTP = "ktp"
    SIM = "sim"
    PASSPORT = "passport"
    STUDENT_CARD = "student_card"
    OTHER = "other"


class IdentityNumber(StrEnum):
    REQUIRED = "required"
    OPTIONAL = "optional"
    NOT_STORED = "not_stored"


class AccountNeed(StrEnum):
    """Where an account on the national portal is needed."""

    NOWHERE = "nowhere"
    ONLINE = "online"
    GUEST_BOOK = "guest_book"
    ON_SITE = "on_site"


class WithoutAccount(StrEnum):
    """What a visitor without an account on the portal does: goes on, or waits until there is one (S003-R6)."""

    GO_ON = "go_on"
    WAIT = "wait"


class CustodyMode(StrEnum):
    NONE = "none"
    RACK = "rack"
    LOCKER = "locker"


class StoreKind(StrEnum):
    """What visitors' things are kept in; a paper's custody mode of the same word uses stores of this kind."""

    RACK = "rack"
    LOCKER = "locker"


class ScreeningItem(StrEnum):
    MASK = "mask"
    TEMPERATURE = "temperature"


class UnavailableAction(StrEnum):
    """What an officer does when the printed item is not on the shelf, in the order of the list."""

    SUGGEST_ELECTRONIC = "suggest_electronic"
    FETCH_FROM_STORAGE = "fetch_from_storage"
    REFER_TO_AGENCY = "refer_to_agency"


class Stacks(StrEnum):
    CLOSED = "closed"
    OPEN = "open"
    MIXED = "mixed"


class Fee(StrEnum):
    NONE = "none"
    PNBP = "pnbp"


class Record(StrEnum):
    GUEST_BOOK = "guest_book"
    RATING = "rating"
    SILASTIK = "silastik"
    RECEIPT = "receipt"
    YEAR_REPORT = "year_report"


class DayType(StrEnum):
    CALENDAR = "calendar"
    WORKING = "working"


class ChannelKind(StrEnum):
    BOX = "box"
    WEB = "web"
    MAIL = "mail"
    WHATSAPP = "whatsapp"
    SMS_WHATSAPP = "sms_whatsapp"
    SP4N_LAPOR = "sp4n_lapor"


class ContactUse(StrEnum):
    GENERAL = "general"
    SERVICE = "service"
