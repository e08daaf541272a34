"""Why the database says no."""

from shared.foundation.refusals import RefusalCode


class DatabaseRefusal(RefusalCode):
    ADDRESS = "database.address"
    NETWORK_SHARE = "database.network_share"
    NOT_WRITABLE = "database.not_writable"
    UNREACHABLE = "database.unreachable"
    BUSY = "database.busy"
    EMPTY = "database.empty"
    OLDER = "database.older_schema"
    NEWER = "database.newer_schema"
    DAMAGED = "database.damaged"
    BACKUP_TARGET = "database.backup_target"
    BACKUP_SOURCE = "database.backup_source"
    NOT_EMPTY = "database.not_empty"
    IN_USE = "database.in_use"
    TOOL_FAILED = "database.tool_failed"
    NO_TOOL = "database.no_tool"
