"""Turns the arguments of an action into JSON and back, exactly: no pickle, and no class that was not registered."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from math import isfinite
from typing import Any, Final

from calldesk.domain.errors import Unreadable

_NUMBER, _TUPLE, _RECORD = "number", "tuple", "record"
_PLAIN: Final = (str, int, bool, type(None))


class Codec:
    """Writes and reads the arguments of actions.

    Values are text, whole and real numbers (infinite ones and NaN too), truth values, None, tuples, lists and frozen
    dataclasses of the registry, nested as one likes. Half characters (lone surrogates) survive. Nothing else is
    written: a set or a dictionary is a fault in the program.
    """

    def __init__(self, registry: Mapping[str, type]) -> None:
        """Knows these dataclasses by these names, which are stored and so must stay.

        Raises:
            TypeError: One of them is no frozen dataclass.
        """
        for name, kind in registry.items():
            if not is_dataclass(kind) or not kind.__dataclass_params__.frozen:  # type: ignore[attr-defined] # of dataclass
                raise TypeError(f"{name} is no frozen dataclass")
        self._kinds = dict(registry)
        self._names = {kind: name for name, kind in registry.items()}

    def encode(self, positional: Sequence[object], named: Mapping[str, object]) -> str:
        """One call's arguments as ASCII JSON.

        Raises:
            TypeError: A value is of a kind that is not written.
        """
        said = [self._written(value) for value in positional], {name: self._written(v) for name, v in named.items()}
        return json.dumps(said, allow_nan=False, separators=(",", ":"))

    def decode(self, text: str) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The positional and the named arguments, equal in value and type to what was written.

        Raises:
            Unreadable: It was not written by `encode`, or by a program with other dataclasses.
        """
        try:
            positional, named = json.loads(text)
            return tuple(map(self._read, positional)), {name: self._read(value) for name, value in named.items()}
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            why = "Another version of CallDesk saved this, and this one cannot read it"
            raise Unreadable(
                f"{why} ({type(error).__name__}: {error}). Update CallDesk, then send it again."
            ) from error

    def _written(self, value: object) -> object:
        kind = type(value)
        if kind in _PLAIN:
            return value
        if isinstance(value, float) and kind is float:
            return value if isfinite(value) else {_NUMBER: repr(value)}
        if isinstance(value, list | tuple) and kind in (list, tuple):
            items = [self._written(item) for item in value]
            return items if kind is list else {_TUPLE: items}
        if kind in self._names:
            parts = {field.name: self._written(getattr(value, field.name)) for field in fields(kind) if field.init}  # type: ignore[arg-type] # a registered dataclass
            return {_RECORD: self._names[kind], "fields": parts}
        raise TypeError(f"{kind.__name__} cannot be kept in the outbox")

    def _read(self, value: Any) -> Any:  # noqa: ANN401 - JSON is of any type until it is read
        if isinstance(value, list):
            return [self._read(item) for item in value]
        if not isinstance(value, dict):
            return value
        if _TUPLE in value:
            return tuple(self._read(item) for item in value[_TUPLE])
        if _NUMBER in value:
            return float(value[_NUMBER])
        parts = {name: self._read(part) for name, part in value["fields"].items()}
        return self._kinds[value[_RECORD]](**parts)
