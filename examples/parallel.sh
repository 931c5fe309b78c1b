#!/bin/sh
# Reads NDJSON letters on standard input and writes their facts, spread over cores or hosts by GNU parallel.
#
#     sh parallel.sh < letters.ndjson > facts.ndjson
#
# Over hosts that ssh reaches, with letters installed on each:
#
#     sh parallel.sh --sshlogin HOST1,HOST2 < letters.ndjson > facts.ndjson
#
# --pipe cuts the input at line ends into blocks; -k keeps the order. A block goes in and comes out as text.
exec parallel --pipe -k --block 1M --no-notice "$@" "${LETTERS:-letters} extract --from ndjson -q"
