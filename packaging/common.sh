# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by packaging/run, packaging/test and packaging/prove-on-debian. Sourced, never run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
apt_folder="${KINWARD_APT_FOLDER:-/etc/apt}"

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# 12 or 13; anything else is treated as the newest Debian this list was proven on.
debian_release() {
    local release
    # shellcheck source=/dev/null
    release="$(. "${KINWARD_OS_RELEASE:-/etc/os-release}" && printf '%s:%s' "${ID:-}" "${VERSION_ID:-}")"
    if [ "$release" = debian:12 ]; then say 12; else say 13; fi
}

# wanted_packages SECTION… : lines "name minimum-version-or-nothing" that hold for this release.
wanted_packages() {
    awk -v sections=" $* " -v release="$(debian_release)" '
        { sub(/#.*/, "") }
        /^\[/ { gsub(/[][[:space:]]/, ""); wanted = index(sections, " " $0 " "); next }
        NF && wanted {
            here = 1; minimum = ""
            for (i = 2; i <= NF; ++i)
                if ($i ~ /^>=/) minimum = substr($i, 3)
                else if ($i != release) here = 0
            if (here) print $1, minimum
        }' "$root/packaging/packages"
}

# Reads "name minimum" lines, prints the names that are not installed or too old.
missing_packages() {
    local installed name minimum version
    installed="$(dpkg-query --show --showformat='${db:Status-Status} ${Package} ${Version}\n')"
    while read -r name minimum; do
        version="$(awk -v name="$name" '$1 == "installed" && $2 == name { print $3; exit }' <<<"$installed")"
        if [ -z "$version" ] || { [ -n "$minimum" ] && dpkg --compare-versions "$version" lt "$minimum"; }; then
            say "$name"
        fi
    done
}

is_root() { [ "$(id -u)" = 0 ]; }

# As root, or with sudo where it can ask for the password or needs none.
as_root() {
    if is_root; then "$@"; else sudo "$@"; fi
}

can_be_root() {
    is_root && return
    command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }
}

# Debian 12 has SQLCipher 3 only. Version 4 comes from backports, and nothing else may:
# every other package there gets a priority at which apt never chooses it.
enable_backports() {
    grep -rqs 'bookworm-backports' "$apt_folder/sources.list" "$apt_folder/sources.list.d" ||
        as_root tee "$apt_folder/sources.list.d/kinward-backports.sources" >/dev/null <<'SOURCE'
Types: deb
URIs: http://deb.debian.org/debian
Suites: bookworm-backports
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
SOURCE
    [ -e "$apt_folder/preferences.d/kinward-backports" ] ||
        as_root tee "$apt_folder/preferences.d/kinward-backports" >/dev/null <<'PIN'
Explanation: Kinward takes SQLCipher 4 from backports, and nothing else.
Package: *
Pin: release n=bookworm-backports
Pin-Priority: -1

Package: libsqlcipher-dev libsqlcipher1 libsqlcipher2 sqlcipher
Pin: release n=bookworm-backports
Pin-Priority: 500
PIN
}

needs_backports() { [ "$(debian_release)" = 12 ] && [[ " $* " == *" libsqlcipher-dev "* ]]; }

install_packages() {
    say "Installing: $*"
    if needs_backports "$@"; then enable_backports; fi
    as_root apt-get update --quiet --quiet
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --quiet --no-install-recommends "$@"
}

# ensure_packages SECTION… : calls no package manager when nothing is missing.
ensure_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian: see packaging/packages for what has to be there. Going on."
        return
    fi
    local missing
    mapfile -t missing < <(wanted_packages "$@" | missing_packages)
    [ "${#missing[@]}" -gt 0 ] || return 0
    if ! can_be_root; then
        say "These packages are missing, and installing them needs root or sudo:" >&2
        printf '  %s\n' "${missing[@]}" >&2
        if needs_backports "${missing[@]}"; then say "libsqlcipher-dev has to come from bookworm-backports." >&2; fi
        exit 1
    fi
    install_packages "${missing[@]}"
}

# build PRESET [TARGET…]
build() {
    local preset="$1" launcher=()
    shift
    if command -v ccache >/dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
    (cd "$root" && cmake --preset "$preset" "${launcher[@]}") || return
    cmake --build "$root/build/$preset" --parallel "$(nproc)" ${1:+--target "$@"}
}
