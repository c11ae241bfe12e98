"""The OpenAPI 3.1 document, made from the route table: what is not in the table is not in the document."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from desktop import __version__
from desktop.models.attachments import LARGEST
from desktop.models.seam import Command
from desktop.services.rest import wire
from desktop.services.rest.routes import ROUTES
from desktop.services.rest.shapes import answer_of, twin
from server.fixed import ANYONE, FIXED, Fixed

Json = dict[str, Any]
_REFUSALS = {
    "400": "The request is none.",
    "401": "No session, or it is over.",
    "403": "Another role may.",
    "404": "No such thing, or not one this posting may see.",
    "408": "The body did not come in time.",
    "409": "Somebody else was first.",
    "413": "The body is too large.",
    "415": "The body is of another kind.",
    "422": "The rules forbid it, or a value does not fit.",
    "428": "If-Match is missing.",
    "429": "Too often: come again after Retry-After seconds.",
    "500": "A fault of the server.",
    "503": "The store cannot serve just now.",
}
_ID_IN_PATH = {"type": "integer", "minimum": 0, "maximum": 2**63 - 1}


@cache
def document() -> Json:
    """The same for every officer; who may do what is named by `x-policy`."""
    schemas, components = _schemas()
    paths: dict[str, Json] = {}
    for fixed in FIXED:
        paths.setdefault(fixed.path, {})[fixed.method.lower()] = _fixed(fixed, schemas)
    for route in ROUTES:
        paths.setdefault(wire.PREFIX + route.path, {})[route.method.lower()] = _routed(
            wire.form_of(route.kind), schemas, components
        )
    return {
        "openapi": "3.1.0",
        "info": {"title": "Nodal Desk", "version": __version__},
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"session": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{"session": []}],
    }


def _schemas() -> tuple[dict[Any, Json], dict[str, Json]]:
    wanted: list[Any] = [wire.Problem]
    for route in ROUTES:
        wanted += [wire.form_of(route.kind).shape, answer_of(route.kind)]
    for fixed in FIXED:
        wanted += [twin(fixed.takes)] if fixed.takes not in (None, bytes) else []
        wanted += [fixed.gives] if fixed.gives not in (None, bytes) else []
    kinds = list(dict.fromkeys(wanted))
    found, components = msgspec.json.schema_components(kinds, ref_template="#/components/schemas/{name}")
    components["Changes"] = {"title": "Changes", "type": "integer", "minimum": 0}  # flags, which add up
    for schema in (*found, *components.values()):
        _let_repeat(schema)
    return dict(zip(kinds, found, strict=True)), components


def _let_repeat(schema: Any) -> None:
    """A set is read from a list, in which something said twice is said once: nobody is refused for it."""
    parts = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    for part in parts:
        _let_repeat(part)
    if isinstance(schema, dict) and schema.get("type") == "array":
        schema.pop("uniqueItems", None)


def _routed(form: wire.Form, schemas: dict[Any, Json], components: dict[str, Json]) -> Json:
    kind = form.route.kind
    told: Json = {
        "operationId": kind.__name__,
        "summary": (kind.__doc__ or "").strip().splitlines()[0],
        "x-policy": form.route.policy,
        "parameters": [_parameter(name, "path", _ID_IN_PATH) for name in form.in_path] + [_posting()],
        "responses": _responses("200", schemas[answer_of(kind)]),
    }
    if "command_id" in form.in_headers:
        told["parameters"].append(_parameter("Idempotency-Key", "header", {"type": "string", "format": "uuid"}))
    if "seen_version" in form.in_headers:
        version = {"type": "string", "pattern": '^"-?[0-9]{1,18}"$'}
        told["parameters"].append(_parameter("If-Match", "header", version))
    own = components[schemas[form.shape]["$ref"].rpartition("/")[2]]
    if form.in_query:
        needed = own.get("required", [])
        told["parameters"] += [
            _parameter(name, "query", _not_null(schema), required=name in needed)
            for name, schema in own["properties"].items()
        ]
    else:
        told["requestBody"] = {"required": True, "content": {wire.JSON: {"schema": schemas[form.shape]}}}
    if issubclass(kind, Command):
        told["description"] = "Repeating it with the same Idempotency-Key is harmless and answers the same."
    return told


def _fixed(fixed: Fixed, schemas: dict[Any, Json]) -> Json:
    status = str(fixed.status)
    told: Json = {
        "operationId": fixed.name,
        "summary": fixed.told,
        "x-policy": fixed.policy,
        "parameters": [],
        "responses": _responses(status, schemas.get(fixed.gives)),
    }
    if fixed.policy == ANYONE:
        told["security"] = []
    else:
        told["parameters"].append(_posting())
    if fixed.gives is bytes:
        told["responses"][status]["content"] = {"application/octet-stream": {}}
        told["parameters"].append(_parameter("sha256", "path", {"type": "string", "pattern": "^[0-9a-f]{64}$"}))
    if fixed.takes is bytes:
        name = {"type": "string", "pattern": r"^[A-Za-z0-9_.%-]{1,900}$"}
        digest = {"type": "string", "pattern": "^sha-256=:[A-Za-z0-9+/]{43}=:$"}
        told["parameters"] += [
            _parameter(wire.FILE_NAME, "header", name),
            _parameter("Content-Digest", "header", digest),
        ]
        file = {"schema": {"type": "string", "format": "binary", "maxLength": LARGEST}}
        told["requestBody"] = {"required": True, "content": {"application/octet-stream": file}}
    elif fixed.takes is not None:
        told["requestBody"] = {"required": True, "content": {wire.JSON: {"schema": schemas[twin(fixed.takes)]}}}
    if fixed.name == "ready":
        told["responses"]["503"] = {"description": "Not just now.", "content": told["responses"]["200"]["content"]}
    return told


def _parameter(name: str, place: str, schema: Json, *, required: bool = True) -> Json:
    return {"name": name, "in": place, "required": required, "schema": schema}


def _posting() -> Json:
    """Which of the officer's postings; the regular one without it."""
    return _parameter(wire.POSTING, "header", {"type": "string", "pattern": "^[0-9]{1,18}$"}, required=False)


def _not_null(schema: Json) -> Json:
    """A query leaves out what has no value."""
    choices = [one for one in schema.get("anyOf", ()) if one.get("type") != "null"]
    plain = {name: value for name, value in schema.items() if name not in ("anyOf", "default")}
    kept = {} if schema.get("default", 0) is None else {"default": schema["default"]} if "default" in schema else {}
    return {**plain, **(choices[0] if len(choices) == 1 else {"anyOf": choices} if choices else {}), **kept}


def _responses(status: str, schema: Json | None) -> Json:
    found: Json = {status: {"description": "Done."}}
    if schema is not None:
        found[status]["content"] = {wire.JSON: {"schema": schema}}
    problem = {wire.PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return found | {code: {"description": told, "content": problem} for code, told in _REFUSALS.items()}
