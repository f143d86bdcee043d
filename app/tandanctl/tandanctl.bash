# Completion of tandanctl for bash. tests/cli/manual_test.cpp holds it against the help texts of the program.

_tandanctl_commands()
{
    case "$1" in
    "") echo "init customer contact deal meeting objection next quote hold concession contract plan receipt suggest report import export undo redo history person policy check backup doctor" ;;
    customer) echo "add list show types merge" ;;
    contact) echo "add" ;;
    deal) echo "add list show edit need fact note move shelve lose reopen" ;;
    meeting) echo "log" ;;
    objection) echo "list answer" ;;
    next) echo "set done" ;;
    quote) echo "add" ;;
    hold) echo "add" ;;
    concession) echo "request approve refuse withdraw list" ;;
    contract) echo "sign" ;;
    plan) echo "add" ;;
    receipt) echo "add reverse" ;;
    report) echo "pipeline stalled owners concessions" ;;
    import) echo "deals customers contacts people" ;;
    export) echo "deals meetings customers contacts" ;;
    person) echo "add list set" ;;
    policy) echo "show set" ;;
    esac
}

_tandanctl_options()
{
    case "$1" in
    "") echo "--version" ;;
    "init ") echo "--boss --sample" ;;
    "customer add") echo "--industry --source --note --type" ;;
    "customer list") echo "--search --industry --limit" ;;
    "contact add") echo "--title --part --phone --personality" ;;
    "deal add") echo "--customer --title --owner --amount --industry --type --source --product --note --external-id --expected-close" ;;
    "deal list") echo "--owner --customer --stage --outcome --all --industry --search --no-next-step --pending --reminded --sort --limit --offset" ;;
    "deal edit") echo "--title --amount --owner --source --product --note --expected-close" ;;
    "deal note") echo "--remind" ;;
    "deal move") echo "--reason --wave" ;;
    "deal shelve") echo "--until --reason" ;;
    "deal lose") echo "--reason --note" ;;
    "meeting log") echo "--kind --minutes --at --result --note --signal --objection --card --promise --next --due" ;;
    "objection list") echo "--open" ;;
    "next set") echo "--due" ;;
    "quote add") echo "--price --standard --floor --psych --item --scope-change --reason" ;;
    "hold add") echo "--note" ;;
    "concession request") echo "--to --in-return --argument" ;;
    "concession approve") echo "--note --amount" ;;
    "concession refuse" | "concession withdraw") echo "--note" ;;
    "contract sign") echo "--amount --signer --date --number" ;;
    "plan add") echo "--equal --first" ;;
    "receipt add") echo "--amount --date --method --ref --refund --write-off --reason" ;;
    "suggest ") echo "--deal --stage --type --industry --limit --batch" ;;
    "report "?*) echo "--as-of --from --to --owner --team --csv --headers" ;;
    "import "?*) echo "--map --value --mapping --save-mapping --encoding --delimiter --on-duplicate --dry-run --rejects" ;;
    "export deals" | "export meetings") echo "--csv --headers --owner --stage --outcome" ;;
    "export customers" | "export contacts") echo "--csv --headers" ;;
    "history ") echo "--limit" ;;
    "person add") echo "--role --team --manager" ;;
    "person set") echo "--role --team --leave --back" ;;
    "check ") echo "--deep" ;;
    esac
}

# What the option $2 of the command $1 takes: codes, or FILE, or TEXT, or nothing for an option without a value.
_tandanctl_values()
{
    case "$1 $2" in
    "deal lose --reason") echo "price product no_need budget timing competitor decision trust no_answer other" ; return ;;
    esac
    case "$2" in
    --book | --csv | --rejects | --batch) echo FILE ;;
    --stage) echo "rapport needs solution closing signing payment" ;;
    --outcome) echo "open won lost shelved" ;;
    --lang | --headers) echo "zh en" ;;
    --kind) echo "visit call wechat video" ;;
    --result) echo "advanced same objection paused lost" ;;
    --signal) echo "v1 v2 v3 v4 v5 b1 b2 b3 b4 b5 b6" ;;
    --role) echo "sales lead boss" ;;
    --part) echo "decider adviser user gatekeeper" ;;
    --sort) echo "due amount age customer newest" ;;
    --on-duplicate) echo "skip update create" ;;
    --encoding) echo "UTF-8 GB18030" ;;
    --mapping) echo "maven" ;;
    --type) echo "impatient hesitant expert rich_spending rich_thrifty modest_quality tight_budget old_customer new_customer urgent big small stubborn" ;;
    --json | --help | --version | --sample | --all | --no-next-step | --pending | --wave | --open | --refund | --write-off | --dry-run | --leave | --back | --deep) ;;
    --*) echo TEXT ;;
    esac
}

_tandanctl()
{
    local current=${COMP_WORDS[COMP_CWORD]} before="" group="" command="" place=0 word values i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        # A value after its option is no command: deal list --owner show.
        if [[ -n $before && -n $(_tandanctl_values "$group $command" "$before") ]]; then
            [[ $word == "=" ]] || before=""
            continue
        fi
        before=""
        if [[ $word == --* ]]; then
            before=$word
        elif [[ -z $group ]]; then
            group=$word
        elif [[ -z $command && -n $(_tandanctl_commands "$group") ]]; then
            command=$word
        else
            ((++place))
        fi
    done
    [[ $current == "=" ]] && current=""

    values=""
    [[ -n $before ]] && values=$(_tandanctl_values "$group $command" "$before")
    if [[ $values == FILE ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    elif [[ $values == TEXT ]]; then
        return
    elif [[ -n $values ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
    elif [[ $current == -* ]]; then
        values="$(_tandanctl_options "$group $command") --book --as --now --json --lang --help"
        [[ -z $group ]] && values+=" $(_tandanctl_options "")"
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
    elif [[ -z $group ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_tandanctl_commands "")" -- "$current")
    elif [[ -z $command && -n $(_tandanctl_commands "$group") ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_tandanctl_commands "$group")" -- "$current")
    else
        case "$group $command $place" in
        "import "*" 0" | "init  0")
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
        "backup  0")
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
        "deal move 1") mapfile -t COMPREPLY < <(compgen -W "rapport needs solution closing signing payment" -- "$current") ;;
        "deal need 1") mapfile -t COMPREPLY < <(compgen -W "want why when budget who" -- "$current") ;;
        "objection answer 1") mapfile -t COMPREPLY < <(compgen -W "A B" -- "$current") ;;
        esac
    fi
}

complete -F _tandanctl tandanctl
