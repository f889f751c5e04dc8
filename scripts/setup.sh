# Sourced by ./run and ./test: makes sure of what they need beyond the .NET SDK and Node.

say() { printf '%s\n' "$*" >&2; }

need_command() { # COMMAND HOW-TO-GET-IT
  command -v "$1" >/dev/null 2>&1 && return
  say "$1 is missing: $2"
  exit 1
}

is_installed() { # PACKAGE
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Installs the Debian packages whose commands are missing, where root or sudo allows it; else says what to install.
# A package without a command, a plug-in for instance, stands alone.
need_packages() { # COMMAND=PACKAGE | PACKAGE ...
  local missing=() need
  for need in "$@"; do
    case "$need" in
      *=*) command -v "${need%%=*}" >/dev/null 2>&1 || missing+=("${need#*=}") ;;
      *) is_installed "$need" || missing+=("$need") ;;
    esac
  done
  [ ${#missing[@]} -eq 0 ] && return

  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      say "Please install, then try again: apt-get install ${missing[*]}"
      return 1
    fi
    as_root=(sudo -n)
  fi
  say "Installing ${missing[*]}"
  if ! { "${as_root[@]}" apt-get update -qq && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/dev/null 2>&1; then
    say "Please install, then try again: apt-get install ${missing[*]}"
    return 1
  fi
}

# A real PostgreSQL for the tests to start. Debian keeps its programs off the PATH, and would start a server of its own.
need_postgresql() {
  compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null && return
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
  need_packages pg_createcluster=postgresql-common || return
  "${as_root[@]}" sed -i 's/^#\?create_main_cluster.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
  need_packages postgres=postgresql
}

need_command dotnet "install the .NET 10 SDK"
need_command node "install Node.js 20.19 or later"
need_command npm "install npm, which comes with Node.js"
