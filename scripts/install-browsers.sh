#!/usr/bin/env bash
# Installs what the real-browser checks need (Chromium, Firefox ESR, CJK fonts) where Debian's packages can be
# had by root; elsewhere says in one line what to install. Does nothing when all are there.
set -euo pipefail

have_chromium() { [ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null || command -v google-chrome >/dev/null || command -v chromium-browser >/dev/null; }
have_firefox() { [ -n "${FIREFOX:-}" ] || command -v firefox-esr >/dev/null || command -v firefox >/dev/null; }
have_fonts() { command -v fc-list >/dev/null && fc-list :lang=zh-tw | grep -q .; }

missing=()
have_chromium || missing+=(chromium)
have_firefox || missing+=(firefox-esr)
have_fonts || missing+=(fontconfig fonts-noto-cjk)
[ ${#missing[@]} -eq 0 ] && exit 0

if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  echo "Installing ${missing[*]} with apt-get…" >&2
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >&2
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
else
  echo "Please install: ${missing[*]} (Debian or Ubuntu: sudo apt-get install ${missing[*]}; elsewhere point CHROMIUM and FIREFOX at the browsers)." >&2
  exit 1
fi
