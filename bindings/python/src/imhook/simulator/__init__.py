"""A DingTalk to try clients on: tokens, the Stream gateway, cards and their callbacks, users, and faults.

It judges clients by the documents, not by this package: it shares no protocol code with imhook. It needs aiohttp, which
`pip install "imhook[simulator]"` brings. `python -m imhook.simulator` runs it as a program, and
`python -m imhook.simulator.faultrun` tries a client in any language on every fault.
"""

from imhook.simulator._ack import Ack
from imhook.simulator._app import App
from imhook.simulator._background import BackgroundSimulator
from imhook.simulator._button import Button
from imhook.simulator._card import Card
from imhook.simulator._connection import Connection
from imhook.simulator._delivery import Delivery
from imhook.simulator._fault import Fault, FaultKind
from imhook.simulator._fault_schedule import FaultSchedule
from imhook.simulator._outcome import Outcome
from imhook.simulator._robot_message import RobotMessage
from imhook.simulator._settings import Settings
from imhook.simulator._simulator import Simulator

__all__ = [
    "Ack",
    "App",
    "BackgroundSimulator",
    "Button",
    "Card",
    "Connection",
    "Delivery",
    "Fault",
    "FaultKind",
    "FaultSchedule",
    "Outcome",
    "RobotMessage",
    "Settings",
    "Simulator",
]
