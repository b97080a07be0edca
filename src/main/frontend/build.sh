#!/bin/sh
# Brings the front-end packages in when the lock file changed, then bundles them into the folder given.
set -eu
cd "$(dirname "$0")"
if ! cmp -s package-lock.json node_modules/.installed; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  cp package-lock.json node_modules/.installed
fi
node build.mjs "$1"
