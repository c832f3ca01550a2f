#!/bin/bash
# Installs Orca with what it takes to run without a sound card and a screen. Debian 12, as root.
set -e
apt-get update -qq
apt-get install -y -qq --no-install-recommends orca at-spi2-core speech-dispatcher dbus-x11 xvfb openbox xdotool \
  gir1.2-atspi-2.0 gir1.2-wnck-3.0 python3-pyatspi python3-gi libglib2.0-bin dconf-gsettings-backend locales \
  gsettings-desktop-schemas
# Orca then speaks Dutch.
grep -q '^nl_BE.UTF-8' /etc/locale.gen || echo 'nl_BE.UTF-8 UTF-8' >> /etc/locale.gen
locale-gen > /dev/null
