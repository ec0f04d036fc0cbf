#!/usr/bin/env bash
# Keeps one browser on the stand: waits for its server, starts the browser, and starts it again whenever it ends.
#   stand.sh [address]     the stand's address with its settings; that of `npm run kiosk` if it is left out
#   CHROMIUM_PATH          the browser's program, where it is not found by its name
#   STAND_PROFILE          folder for what the browser keeps: the stand's files and its counters
set -u
ADDRESS="${1:-http://127.0.0.1:4180/kiosk/}"
PROFILE="${STAND_PROFILE:-$HOME/.shifeng-stand}"
# Seconds: how long a server is waited for before the browser shows what it has kept, and a pause between two starts.
PATIENCE="${STAND_PATIENCE:-60}"
PAUSE="${STAND_PAUSE:-3}"

browser() {
	for name in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable; do
		[ -n "$name" ] && command -v "$name" && return
	done
	echo "No Chromium was found: set CHROMIUM_PATH to its program." >&2
	exit 1
}

# Whether anybody listens at the address; bash opens the connection itself.
answers() {
	local rest="${ADDRESS#http://}" host port
	host="${rest%%/*}"
	port="${host##*:}"
	[ "$port" = "$host" ] && port=80
	(exec 3<>"/dev/tcp/${host%%:*}/$port") 2>/dev/null
}

# A browser that was cut off asks whether to restore its pages: it is told that all was well.
forget_crash() {
	local preferences="$PROFILE/Default/Preferences"
	[ -f "$preferences" ] || return 0
	sed 's/"exited_cleanly":false/"exited_cleanly":true/; s/"exit_type":"[^"]*"/"exit_type":"Normal"/' "$preferences" >"$preferences.new" && mv "$preferences.new" "$preferences"
}

BROWSER="$(browser)" || exit 1
waited=0
until answers || [ "$waited" -ge "$PATIENCE" ]; do
	sleep 1
	waited=$((waited + 1))
done
while :; do
	forget_crash
	"$BROWSER" --user-data-dir="$PROFILE" --no-first-run --no-default-browser-check \
		--kiosk --disable-pinch --overscroll-history-navigation=0 --noerrdialogs \
		--disable-session-crashed-bubble --autoplay-policy=no-user-gesture-required \
		--app="$ADDRESS"
	code=$?
	echo "$(date '+%F %T') The browser ended with code $code; it is started again in $PAUSE s." >&2
	sleep "$PAUSE"
done
