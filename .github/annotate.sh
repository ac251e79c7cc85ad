#!/usr/bin/env bash
# usage: annotate.sh BUILD.json   Shows each problem of a refused build at its line on GitHub.
set -euo pipefail
tail -n 1 "$1" | jq -r '
  def escaped: tostring | gsub("%"; "%25") | gsub("\r"; "%0D") | gsub("\n"; "%0A");
  .problems[]?
  | "::\(.severity) file=content/\(.file | escaped | gsub(","; "%2C") | gsub(":"; "%3A")),line=\(.line // 1),col=\(.column // 1)::\(.what | escaped) \(.remedy // "" | escaped)"
'
