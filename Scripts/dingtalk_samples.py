"""Full bodies of DingTalk's operations, which the tests write in each language and look for in what the library wrote.

A body has every member of the table that may stand beside the others; where members exclude each other, there is one
body more for each that was left out.
"""

import json
from dataclasses import dataclass
from typing import Any

from dingtalk_table import Body, Member, Types, Value
from generate_api_operations import DINGTALK
from tencent_chat_table import fail

# Values of templates' variables, and the texts that they become. Maps have their names in order, so that every language
# writes the same bytes.
PARAMETERS: dict[str, Any] = {
    "amount": 12.5,
    "count": 3,
    "lines": [{"sku": "A-1"}],
    "text": "已同意 <b>",
    "urgent": True,
}
PARAMETER_TEXTS: dict[str, Any] = {
    "amount": "12.5",
    "count": "3",
    "lines": '[{"sku":"A-1"}]',
    "text": "已同意 <b>",
    "urgent": "true",
}
OLD_PARAMETER_TEXTS: dict[str, Any] = {
    "text": "已同意 <b>",
    "sys_full_json_obj": '{"amount":12.5,"count":3,"lines":[{"sku":"A-1"}],"urgent":true}',
}
# A member that no table has.
LATER: dict[str, Any] = {"laterMember": {"kept": [1, None, "<&>"]}}
SPACES = ("IM_GROUP.cidAbc123==", "IM_ROBOT.u1001", "IM_SINGLE.c1", "ONE_BOX.cidAbc123==", "CO_FEED.u1001")


@dataclass(frozen=True)
class Sample:
    """An object with values for its members."""

    body: Body
    values: list[tuple[Member, Any]]


# What is no object of a type of its own is JSON; in lists and maps there may be objects.
SampleValue = Any


def excluded(member: Member) -> set[str]:
    """What must not stand beside a member, the value of which is the one that samples have."""
    found = set(member.row.get("without", ()))
    if member.values and member.type in ("choice", "open_choice"):
        found |= set(chosen(member).excludes)
    return found


def chosen(member: Member) -> Value:
    """The value of a choice that needs most and excludes nothing, where there is one."""
    return sorted(member.values, key=lambda value: (len(value.excludes), -len(value.needs)))[0]


def clash(one: Member, other: Member) -> bool:
    """Whether two members exclude each other."""
    return one.name in excluded(other) or other.name in excluded(one)


class Samples:
    """The full bodies of all operations, by name of the operation."""

    def __init__(self, types: Types) -> None:
        self._types = types
        self.bodies = {operation.name: self._all(operation.body) for operation in types.operations}

    def _all(self, body: Body) -> list[Sample]:
        """One sample, and one for each member that the first cannot have or has only part of."""
        first = self._sample(body, [])
        has = {member.name for member, _ in first.values}
        missing = [member for member in body.members if member.name not in has]
        samples = [first, *(self._sample(body, [member]) for member in missing)]
        for member in body.members:
            if member.type == "object" and member.object and member.name in has:
                inner = self._all(self._types[member.object])[1:]
                samples += [self._sample(body, [], {member.name: each}) for each in inner]
        return [sample for sample in samples if self._is_allowed(sample)]

    def _is_allowed(self, sample: Sample) -> bool:
        names = {member.name for member, _ in sample.values}
        return all(member.name in names for member in sample.body.required)

    def _sample(self, body: Body, first: list[Member], given: dict[str, Sample] | None = None) -> Sample:
        """A sample with as many members as go together, beginning with some of them."""
        taken: list[Member] = []
        absent = {other.name for other in body.members if any(clash(other, each) for each in first)}
        for member in [*first, *(each for each in body.members if each not in first)]:
            if not any(clash(member, other) for other in taken) and absent.isdisjoint(member.row.get("with", ())):
                taken.append(member)
        ordered = [member for member in body.members if member in taken]
        return Sample(body, [(member, (given or {}).get(member.name) or self._value(member)) for member in ordered])

    def _value(self, member: Member) -> SampleValue:
        row, inner = member.row, member.object and self._types[member.object]
        match member.type:
            case "object" if inner:
                return self._sample(inner, [])
            case "array" if inner:
                return [*self._all(inner)]
            case "object_map" if inner:
                return {"u1001": self._sample(inner, []), "u1002": self._sample(inner, [])}
            case "choice" | "open_choice":
                return str(chosen(member).text)
            case "text" if row.get("values"):
                return "|".join(value.text for value in member.values)
            case "text" if row.get("json") == "texts":
                return '{"zh_CN": "样例"}'
            case "texts" if row.get("values"):
                return [value.text for value in member.values]
            case "number":
                return int(row.get("range", [0, 1])[1])
            case "json_text" if row.get("objects"):
                # The first belongs to the value that samples have of the choice.
                names = self._types.members_of(next(iter(row["objects"].values())))
                return {name: f"{name} <样例>" for name in names}
            case "json_text" if row.get("object"):
                return {name: f"{name} <样例>" for name in self._types.members_of(row["object"])}
            case "json_text" if row.get("json") == "array":
                return [{"userId": "u1001"}]
        values: dict[str, SampleValue] = {
            "any": {"any": [1, "x", None]},
            "text": f"{member.name} <样例>",
            "int": 1_700_000_000_123,
            "bool": True,
            "texts": ["u1001", "u1002"],
            "array": [{"element": 1}, "x"],
            "object": {"member": ["x"]},
            "text_map": {"ZH_CN": "a", "u1001": "韩梅梅"},
            "object_map": {"u1001": {"member": 1}},
            "param_map": PARAMETERS,
            "open_space_id": "dtv1.card//" + ";".join(SPACES),
            "interval": 30,
            "json_text": {"contents": [{"text": "<b>"}]},
            "old_param_map": PARAMETERS,
        }
        if member.type not in values:
            fail(f"{member.name}: there is no sample of {member.type}", DINGTALK)
        return values[member.type]


def written(value: SampleValue, kind: str = "", later: bool = False) -> Any:
    """What the library makes of a sample: all that is in it, with what has to become a text as one.

    Args:
        value: the sample.
        kind: the type of the member that has it.
        later: whether each object has the later member as well.
    """
    match kind:
        case "param_map":
            return PARAMETER_TEXTS
        case "old_param_map":
            return OLD_PARAMETER_TEXTS
        case "json_text":
            return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, Sample):
        members: dict[str, Any] = {member.name: written(inner, member.type, later) for member, inner in value.values}
        return {**members, **LATER} if later else members
    if isinstance(value, list):
        return [written(each, later=later) for each in value]
    if isinstance(value, dict):
        return {name: written(each, later=later) for name, each in value.items()}
    return value
