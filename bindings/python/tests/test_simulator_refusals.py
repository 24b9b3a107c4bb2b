"""What the simulator refuses besides the creation of cards, and the spaces besides groups."""

from __future__ import annotations

import dataclasses
import time
from typing import Any

import pytest
from simulating import GROUP, QUICK, Client, card, play, values

INSTANCES = "/v1.0/card/instances"
REGISTER = "/v1.0/card/callbacks/register"
INTERVAL = {"pullStrategy": "INTERVAL", "interval": 30, "timeUnit": "SECONDS"}


@pytest.mark.parametrize(
    ("config", "code"),
    [
        (None, "param.dynamicDataPullConfigEmpty"),
        ({"interval": 3}, "param.dynamicDataSourcePullStrategyEmpty"),
        ({"pullStrategy": "SOMETIMES"}, "param.invalid"),
        ({**INTERVAL, "interval": 2}, "param.dynamicDataPullIntervalInvalid"),
        ({**INTERVAL, "interval": None}, "param.dynamicDataPullIntervalInvalid"),
        ({**INTERVAL, "timeUnit": "WEEKS"}, "param.dynamicDataPullIntervalTimeUnitInvalid"),
        ({**INTERVAL, "timeUnit": ""}, "param.dynamicDataPullIntervalTimeUnitInvalid"),
        ({**INTERVAL, "interval": "30"}, None),
        ({"pullStrategy": "RENDER"}, None),
    ],
)
def test_the_pull_of_a_data_source_is_checked(config: Any, code: str | None) -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        sources = [{"dynamicDataSourceId": "ds", "pullConfig": config}]
        _, body = await client.create(openDynamicDataConfig={"dynamicDataSourceConfigs": sources})
        assert body.get("code") == code

    play(scene)


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"outTrackId": "none"}, "param.cardNotExist"),
        ({"openSpaceId": ""}, "param.openSpaceIdEmpty"),
        ({"imGroupOpenDeliverModel": None}, "param.openDeliverModelEmpty"),
        ({"openSpaceId": f"dtv1.card//ONE_BOX.{GROUP}"}, "param.spaceDeliverModelEmpty"),
    ],
)
def test_a_wrong_delivery_is_refused_with_its_code(members: dict[str, Any], code: str) -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.call("POST", INSTANCES, card())
        status, body = await client.call("POST", INSTANCES + "/deliver", card(**members))
        assert (status, body["code"]) == (400, code)

    play(scene)


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"callbackRouteKey": ""}, "param.callbackRouteKeyEmpty"),
        ({"callbackUrl": ""}, "param.callbackUrlEmpty"),
        ({"callbackUrl": "ftp://example.org"}, "param.invalid"),
        ({"forceUpdate": "true"}, "param.invalid"),
    ],
)
def test_a_wrong_registration_is_refused_with_its_code(members: dict[str, Any], code: str) -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        body = {"callbackRouteKey": "key", "callbackUrl": "https://example.org/cards", **members}
        status, answer = await client.call("POST", REGISTER, body)
        assert (status, answer["code"]) == (400, code)

    play(scene)


def test_registering_again_can_answer_what_is_stored() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        for url in ("https://example.org/a", "https://example.org/b"):
            _, answer = await client.call("POST", REGISTER, {"callbackRouteKey": "key", "callbackUrl": url})
            assert answer["result"] == {"callbackUrl": "https://example.org/a"}

    play(scene, dataclasses.replace(QUICK, existing_route_is_error=False))


def test_cards_reach_robot_chats_and_the_top_of_a_group() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        expired = int(time.time() * 1000) + 60_000
        _, body = await client.create(
            openSpaceId=f"dtv1.card//IM_ROBOT.u1001;ONE_BOX.{GROUP};",
            imRobotOpenSpaceModel={"supportForward": False},
            imRobotOpenDeliverModel={"spaceType": "IM_ROBOT"},
            topOpenSpaceModel={"spaceType": "ONE_BOX"},
            topOpenDeliverModel={"expiredTimeMillis": expired, "userIds": ["u1002"]},
        )
        assert [item["success"] for item in body["result"]["deliverResults"]] == [True, True]
        for user_id in ("u1001", "u1002"):
            assert values(client, user_id) == {"status": "new", "title": "Desk"}

    play(scene)
