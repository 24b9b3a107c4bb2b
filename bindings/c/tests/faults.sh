#!/bin/sh
# Tries the C client of Stream mode on every fault, with a thousand messages. usage: PYTHON=… faults.sh FOLDER_OF_THE_PROGRAMS
set -eu
cd "$(dirname "$0")/.."
. ../../Scripts/check.sh

unset http_proxy
every_fault() {
    "${PYTHON:-python3}" -m imhook.simulator.faultrun --messages 1000 --seed 7 -- "$1/fault_run_client"
}
check "a thousand messages are handled once, whatever fault happens" every_fault "$1"
finish
