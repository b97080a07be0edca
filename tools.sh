# What ./gezondewijk and ./verify need of the machine; each missing thing is said in one sentence.
# Whoever sources this has set $here to the project's folder.

say() { echo "$*" >&2; exit 1; }

# Sets JAVA and JAVA_HOME to a JDK 25 or later: JAVA_HOME, the PATH, or where Debian and SDKMAN put them.
needs_java() {
  local java version
  for java in "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java "${HOME:-/nowhere}"/.sdkman/candidates/java/*/bin/java; do
    java="$(readlink -f "$java" || true)"
    if [ -x "$java" ] && [ -x "$(dirname "$java")/javac" ]; then
      version="$("$java" -version 2>&1 | sed -n 's/^[^"]* version "\([0-9]*\).*/\1/p')"
      if [ "${version:-0}" -ge 25 ]; then
        JAVA="$java"; JAVA_HOME="$(dirname "$(dirname "$java")")"; export JAVA JAVA_HOME
        return
      fi
    fi
  done
  say "JDK 25 is missing: install it (Temurin 25, say) or point JAVA_HOME to it."
}

# needs_program COMMAND NAME LEAST PACKAGE: the command, of at least that version
needs_program() {
  command -v "$1" >/dev/null || say "$2 $3 or later is missing: install it with 'apt-get install $4', or see the README."
  local version
  version="$("$1" --version 2>/dev/null | sed -n 's/\x1b\[[0-9;]*m//g; 1s/^[^0-9]*\([0-9][0-9.]*\).*/\1/p' || true)"
  printf '%s\n' "$3" "$version" | sort -CV || say "$2 $3 or later is needed, and $(command -v "$1") is $version: see the README."
}

# All that building asks for.
needs_to_build() {
  local place closed
  needs_program mvn Maven 3.8 maven
  needs_program node Node 20 nodejs
  needs_program npm npm 9 npm
  [ -w "${HOME:-/nowhere}" ] || say "Maven and npm keep what they fetch in your home folder, and HOME (${HOME:-not set}) cannot be written: point HOME to a folder of your own."
  for place in "$here" "$here/target" "$here/src/main/frontend/node_modules"; do
    closed="$(find "$place" -maxdepth 2 ! -type l ! -writable -print -quit 2>/dev/null || true)"
    [ -z "$closed" ] || say "$closed belongs to $(stat -c %U "$closed") and $(id -un) may not write there: build as $(stat -c %U "$closed"), remove it, or clone the project anew."
  done
  # Maven 3.8 runs on this JDK, and the JDK warns of what is in it
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
}

# brings PROGRAM PACKAGE: installs it where we may, as root on Debian
brings() {
  if [ ! -x "$1" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $2 for the tests ..." >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2"; } >/dev/null 2>&1 || true
  fi
  [ -x "$1" ]
}
