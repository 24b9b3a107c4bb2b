"""Which of a card's public, private and answered values a user sees."""

from __future__ import annotations

from imhook.simulator._card import Card
from imhook.simulator._card_answer import apply_action_answer


def card() -> Card:
    return Card("order-7781", "t.schema", public={"a": "pub", "b": "x"}, private={"u1": {"a": "mine"}})


def answer(values: dict[str, str], by_key: bool) -> dict[str, object]:
    return {"cardUpdateOptions": {"updateCardDataByKey": by_key}, "cardData": {"cardParamMap": values}}


def test_private_values_stand_before_public_ones_of_an_answer() -> None:
    seen = card()
    assert apply_action_answer(seen, "u1", answer({"a": "answered", "b": "y"}, True)) == []
    assert seen.values_for("u1") == {"a": "mine", "b": "y"}
    assert seen.values_for("u2") == {"a": "pub", "b": "x"}


def test_an_answer_that_replaces_drops_public_values_and_no_private_ones() -> None:
    seen = card()
    assert apply_action_answer(seen, "u1", answer({"c": "z"}, False)) == []
    assert seen.values_for("u1") == {"a": "mine", "c": "z"}
    assert seen.values_for("u2") == {"a": "pub", "b": "x"}


def test_later_updates_are_seen_after_an_answer() -> None:
    seen = card()
    apply_action_answer(seen, "u1", answer({"b": "y"}, False))
    seen.update_private("u1", {"b": "private"}, True)
    assert seen.values_for("u1") == {"a": "mine", "b": "private"}
    seen.update_public({"d": "new"}, True)
    assert seen.values_for("u1")["d"] == "new"
    seen.update_public({"d": "all"}, False)
    assert seen.values_for("u1") == {"a": "mine", "b": "private", "d": "all"}


def test_a_private_update_is_seen_before_an_older_value_of_a_data_source() -> None:
    seen = card()
    seen.overlay["u1"] = {"a": "pulled"}
    assert seen.values_for("u1")["a"] == "pulled"
    seen.update_private("u1", {"a": "newer"}, True)
    assert seen.values_for("u1")["a"] == "newer"
