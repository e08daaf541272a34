"""Why a station or desk is refused."""

from shared.foundation.refusals import RefusalCode


class StationRefusal(RefusalCode):
    OTHER_KIND = "stations.other_kind"
    UNKNOWN = "stations.unknown"
    DESK_NUMBER = "stations.desk_number"
    DESK_TAKEN = "stations.desk_taken"
    DESK_UNKNOWN = "stations.desk_unknown"
    DESK_SERVICE = "stations.desk_service"
    PRINTER_UNKNOWN = "stations.printer_unknown"


class HelpRefusal(RefusalCode):
    ENDED = "help.ended"
