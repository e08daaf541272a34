"""How Alembic runs here: on the connection it is handed, inside that connection's transaction."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from shared.database import types


def render(kind: str, item: Any, _autogen: AutogenContext) -> str | Literal[False]:  # noqa: ANN401 - Alembic's own signature
    """How a written migration names our column types; enum values are text there, so that no class is frozen."""
    if kind != "type":
        return False
    if isinstance(item, types.UtcDateTime):
        return "types.UtcDateTime()"
    if isinstance(item, types.EnumText):
        return "sa.Text()"
    return "types.Json" if item is types.Json else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata"),
    render_as_batch=True,
    render_item=render,
    compare_type=True,
    transactional_ddl=False,
)
with context.begin_transaction():
    context.run_migrations()
