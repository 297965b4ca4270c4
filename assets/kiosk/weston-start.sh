#!/bin/sh
# What weston starts, and with which it ends.
exec /opt/rhea/run.sh --mode kiosk
