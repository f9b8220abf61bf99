"""How to call the task `match-teams`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.match_teams.MatchTeamsOutput] = runtime.Operation(
    task="match-teams",
    method="match_teams",
    route="model",
    arguments=(
        runtime.Argument("season", ("inputs",), required=True),
        runtime.Argument("teams", ("parameters", "teams"), required=True),
        runtime.Argument("venue", ("parameters", "venue")),
        runtime.Argument("home", ("parameters", "home")),
        runtime.Argument("away", ("parameters", "away")),
        runtime.Argument("hours", ("parameters", "hours")),
        runtime.Argument("fair", ("parameters", "fair")),
        runtime.Argument("rain", ("parameters", "weather", "rain")),
        runtime.Argument("frost", ("parameters", "weather", "frost")),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.match_teams.MatchTeamsOutput)),),
    input=lambda: types.match_teams.MatchTeamsInput,
    send_defaults=((("parameters", "fair"), True),),
    together=(("home", "away"),),
    at_least=(("teams", 2),),
    implies=(runtime.Implies("hours", "venue"),),
    deprecated=(
        runtime.Deprecated("clubs", "teams"),
        runtime.Deprecated("place", "venue"),
    ),
    deprecated_params=("rules", ("parameters",)),
    open_params=("parameters",),
    recommended_as="match-teams",
    fallback=runtime.Fallback(400, "unknown: (.*)"),
)
