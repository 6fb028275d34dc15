# What the commands of this folder need to know about the machine; sourced, not run.

# Says what is being done, on standard error, so that results stay alone on standard output.
say() {
  printf '\n==> %s\n' "$*" >&2
}

# Says what is wrong and what to do about it, and stops.
stop() {
  printf '\nerror: %s\n' "$1" >&2
  if [ $# -gt 1 ]; then printf 'hint: %s\n' "$2" >&2; fi
  exit 2
}

# Stops unless Swift (6.3 or later) and git are there; neither is ours to install.
require_swift() {
  command -v git >/dev/null || stop "git is not on the path" "install it with: apt-get install git"
  command -v swift >/dev/null ||
    stop "swift is not on the path" "install Swift 6.3 as https://www.swift.org/install/linux says"
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  [ -n "$version" ] || stop "swift does not tell its version" "try: swift --version"
  local oldest
  oldest=$(printf '6.3\n%s\n' "$version" | sort -V | head -n 1)
  [ "$oldest" = 6.3 ] || stop "Swift $version is too old; 6.3 or later is needed" \
    "install a newer one as https://www.swift.org/install/linux says"
}

# Installs those of the named Debian packages that are missing.
install_packages() {
  local missing=() package
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    stop "this machine has no apt-get" "install by hand what these packages of Debian hold: $*"
  fi
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] ||
      missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then return; fi

  say "Installing ${missing[*]}"
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      stop "cannot install packages: this is not root and there is no sudo" \
        "as root, run: apt-get install ${missing[*]}"
    root=(sudo)
    # Without a terminal nobody can type a password: fail instead of waiting.
    if [ ! -t 0 ]; then root=(sudo -n); fi
  fi
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 ||
    stop "apt-get cannot update its lists" "is there a network, and may you install packages?"
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 ||
    stop "apt-get could not install ${missing[*]}" "see its words above"
}

# Prints the folder of nginx: that of the machine, or one into which it is unpacked. As a package it
# would begin to serve this machine as soon as it is installed.
nginx_below() {
  local folder=$1 found
  found=$(PATH=$PATH:/usr/sbin command -v nginx || true)
  if [ -z "$found" ]; then
    found=$folder/usr/sbin/nginx
    if [ ! -x "$found" ]; then
      say "Fetching nginx"
      rm -rf "$folder"
      mkdir -p "$folder"
      (cd "$folder" && apt-get download -qq nginx >&2 && dpkg -x nginx_*.deb .) ||
        stop "apt-get could not fetch nginx" "is there a network, and did “apt-get update” run?"
    fi
  fi
  dirname "$found"
}
