#!/usr/bin/env bash
# Installs what solver-peers.bench.ts compares with, on Debian as root; npm munkres comes with the development packages.
set -euo pipefail
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-scipy g++ liblemon-dev >/dev/null
