#!/bin/bash
# Runs inside dbus-run-session, in the home of $SESSION: a screen without a monitor, a window manager, and Orca, which writes what it
# says to orca.log. Says ENV and the way into the session when all of it is there.
set -e
HERE=$(cd "$(dirname "$0")" && pwd)
export HOME=$SESSION XDG_RUNTIME_DIR=$SESSION/run LANG=nl_BE.UTF-8 LC_ALL=nl_BE.UTF-8 PYTHONUNBUFFERED=1
export NO_AT_BRIDGE=0 GTK_MODULES=gail:atk-bridge ACCESSIBILITY_ENABLED=1 GNOME_ACCESSIBILITY=1 MOZ_ENABLE_WAYLAND=0
mkdir -p "$HOME/.config/speech-dispatcher/modules" "$HOME/.config/openbox" "$HOME/.local/share/orca" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
cp "$HERE/orca-settings.json" "$HOME/.local/share/orca/user-settings.conf"

# A voice that says nothing: what is said is read from the log.
cat > "$HOME/.config/speech-dispatcher/speechd.conf" <<X
LogLevel 1
LogDir "default"
DefaultLanguage "nl"
AudioOutputMethod "libao"
AddModule "silent" "sd_generic" "silent.conf"
DefaultModule silent
X
cat > "$HOME/.config/speech-dispatcher/modules/silent.conf" <<X
GenericExecuteSynth "true"
AddVoice "nl" "MALE1" "nl"
DefaultVoice "nl"
GenericLanguage "nl" "nl" "utf-8"
X
# One desktop and no key bindings, so that every key goes to the browser.
cat > "$HOME/.config/openbox/rc.xml" <<X
<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><desktops><number>1</number></desktops><keyboard></keyboard></openbox_config>
X

mkfifo "$HOME/display"
Xvfb -displayfd 3 -screen 0 1280x1000x24 -nolisten tcp 3> "$HOME/display" 2> /dev/null &
read -r number < "$HOME/display"
export DISPLAY=:$number
openbox > /dev/null 2>&1 &
gsettings set org.gnome.desktop.interface toolkit-accessibility true
gsettings set org.gnome.desktop.a11y.applications screen-reader-enabled true
/usr/libexec/at-spi-bus-launcher --launch-immediately --a11y=1 --screen-reader=1 > /dev/null 2>&1 &
sleep 1
# Its log a line at a time: otherwise speech arrives in lumps, and is taken for another key's.
sed "s/open(args.debug_file, 'w')/open(args.debug_file, 'w', buffering=1, encoding='utf8')/" /usr/bin/orca > "$HOME/orca"
chmod +x "$HOME/orca"
"$HOME/orca" --replace --debug-file="$HOME/orca.log" > /dev/null 2>&1 &
# A browser that starts before Orca is there hangs.
until grep -q 'SPEECH OUTPUT' "$HOME/orca.log" 2> /dev/null; do sleep 0.2; done
echo "ENV $(env | grep -E '^(DBUS_SESSION_BUS_ADDRESS|DISPLAY|HOME|XDG_RUNTIME_DIR|LANG|LC_ALL|GTK_MODULES|GNOME_ACCESSIBILITY|ACCESSIBILITY_ENABLED|NO_AT_BRIDGE|MOZ_ENABLE_WAYLAND)=' | base64 -w0)"
wait
