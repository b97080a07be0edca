# What ./gezondewijk and ./verify need of the machine; each missing thing is said in one sentence.

say() { echo "$1" >&2; exit 1; }

# Sets JAVA and JAVA_HOME to a JDK 25 or later: JAVA_HOME, the PATH, or where Debian and SDKMAN put them.
needs_java() {
  local java
  for java in "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java "$HOME"/.sdkman/candidates/java/*/bin/java; do
    if [ -x "$java" ] && [ -x "$(dirname "$java")/javac" ] && [ "$("$java" -version 2>&1 | sed -n 's/^[^"]* version "\([0-9]*\).*/\1/p')" -ge 25 ] 2>/dev/null; then
      JAVA="$java"; JAVA_HOME="$(cd "$(dirname "$java")/.." && pwd)"; export JAVA JAVA_HOME
      return
    fi
  done
  say "JDK 25 is missing: install it (Temurin 25, say) or point JAVA_HOME to it."
}

# needs_program COMMAND NAME PACKAGE
needs_program() {
  command -v "$1" >/dev/null || say "$2 is missing: install it with 'apt-get install $3', or see the README."
}

# The stories run in a real browser; as root on Debian we bring it ourselves.
needs_chromium() {
  if [ ! -x /usr/bin/chromium ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the browser tests ..." >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >/dev/null 2>&1 || true
  fi
  [ -x /usr/bin/chromium ] || say "Chromium is missing: install it with 'apt-get install chromium' (./verify does so itself as root)."
}
