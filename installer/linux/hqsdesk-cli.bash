# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of hqsdesk-cli for bash. The program itself is asked for its commands and options, so they cannot differ.
_hqsdesk_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} program=${COMP_WORDS[0]} help commands=() i
    COMPREPLY=()
    case $before in
    --lang) mapfile -t COMPREPLY < <(compgen -W "ru en" -- "$word") && return ;;
    --db | --out | --pdf | --ics | --from | --to | --key | --password-file)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    esac
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --db | --lang | --today | --password-file) ((++i)) ;;
        -*) ;;
        *) commands+=("${COMP_WORDS[i]}") ;;
        esac
    done
    if [[ $word == -* ]]; then
        help=$("$program" --lang en "${commands[@]}" --help 2>/dev/null; "$program" --lang en --help 2>/dev/null)
        mapfile -t COMPREPLY < <(compgen -W "$(grep -o -e '--[a-z-]*' <<<"$help" | sort -u)" -- "$word")
        return
    fi
    help=$("$program" --lang en --help 2>/dev/null)
    # A command stands two spaces from the edge; its words are the small letters up to the first argument.
    local names
    names=$(sed -n 's/^  \([a-z][a-z]*\( [a-z][a-z-]*\)*\).*/\1/p' <<<"$help" | sed 's/  .*//')
    if ((${#commands[@]} == 0)); then
        names=$(cut -d ' ' -f 1 <<<"$names" | sort -u)
    else
        names=$(sed -n "s/^${commands[*]} \([a-z-]*\).*/\1/p" <<<"$names" | sort -u)
    fi
    mapfile -t COMPREPLY < <(compgen -W "$names" -- "$word")
    if ((${#COMPREPLY[@]} == 0)); then
        compopt -o default 2>/dev/null
    fi
}
complete -F _hqsdesk_cli hqsdesk-cli
