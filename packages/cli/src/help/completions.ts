import type { Language } from "@choosefr/model";
import { COMMANDS, type Command, type Option, SHARED_OPTIONS, type Shell } from "../call/grammar.ts";
import { COMMAND_WORDS } from "./command-words.ts";
import { wordsOf } from "./usage.ts";

/** A script that completes the command in a shell; its descriptions are in the language of the reader. */
export function writeCompletions(shell: Shell, locale: Language): string {
  switch (shell) {
    case "bash":
      return writeBash();
    case "zsh":
      return writeZsh(locale);
    case "fish":
      return writeFish(locale);
    default:
      return shell satisfies never;
  }
}

/** What gives the names that are known. */
const LIST_IDS = "choosefr list --format ids";

const ZSH_NAMES = `{ compadd -- \${(f)"$(${LIST_IDS} 2>/dev/null)"} }`;
const FISH_NAMES = `'(${LIST_IDS} 2>/dev/null)'`;
const BASH_NAMES = `COMPREPLY=($(compgen -W "$(${LIST_IDS} 2>/dev/null)" -- "$current"))`;

function optionsOf({ options }: Command): readonly Option[] {
  return [...options, ...SHARED_OPTIONS];
}

function writeBash(): string {
  const cases = COMMANDS.map((command) => {
    const words = optionsOf(command).flatMap(({ name, short }) => [
      `--${name}`,
      ...(short === null ? [] : [`-${short}`]),
    ]);
    return `    ${command.name})
      case "$previous" in
${optionsOf(command).map(bashValue).join("")}      esac
      if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W '${words.join(" ")}' -- "$current"))
      else
        ${bashOperand(command)}
      fi ;;
`;
  });
  return `# bash completion for choosefr
_choosefr() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${COMMANDS.map(({ name }) => name).join(" ")} --help --version' -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("")}  esac
}
complete -F _choosefr choosefr
`;
}

function bashValue({ name, short, value }: Option): string {
  if (value.kind === "flag") return "";
  const pattern = short === null ? `--${name}` : `--${name}|-${short}`;
  const reply =
    value.kind === "choice"
      ? `COMPREPLY=($(compgen -W '${value.choices.join(" ")}' -- "$current"))`
      : value.kind === "path"
        ? `COMPREPLY=($(compgen -f -- "$current"))`
        : value.kind === "name"
          ? BASH_NAMES
          : ":";
  return `        ${pattern}) ${reply}; return ;;\n`;
}

function bashOperand({ name, operand }: Command): string {
  if (name === "show") return BASH_NAMES;
  if (operand === null) return ":";
  if (operand.choices === null) return `COMPREPLY=($(compgen -f -- "$current"))`;
  return `COMPREPLY=($(compgen -W '${operand.choices.join(" ")}' -- "$current"))`;
}

function writeZsh(locale: Language): string {
  const commands = COMMANDS.map(({ name }) => `    ${quote(`${name}:${COMMAND_WORDS[name].summary[locale]}`)}`);
  const cases = COMMANDS.map((command) => {
    const specs = optionsOf(command).map((option) => `        ${zshOption(option, command, locale)}`);
    return `    ${command.name})\n      _arguments \\\n${[...specs, `        ${zshOperand(command)}`].join(" \\\n")} ;;\n`;
  });
  return `#compdef choosefr
# zsh completion for choosefr
_choosefr() {
  local -a commands
  commands=(
${commands.join("\n")}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join("")}  esac
}
if [[ $funcstack[1] == _choosefr ]]; then _choosefr "$@"; else compdef _choosefr choosefr; fi
`;
}

function zshOption(option: Option, { name: command }: Command, locale: Language): string {
  const { name, short, value } = option;
  const words = wordsOf(option, command)[locale].replaceAll(/[[\]:]/gu, "\\$&");
  const argument =
    value.kind === "flag"
      ? ""
      : value.kind === "choice"
        ? `:${name}:(${value.choices.join(" ")})`
        : `:${name}:${value.kind === "path" ? "_files" : value.kind === "name" ? ZSH_NAMES : " "}`;
  const spec = `[${words}]${argument}`;
  return short === null ? quote(`--${name}${spec}`) : `'(-${short} --${name})'{-${short},--${name}}${quote(spec)}`;
}

function zshOperand({ name, operand }: Command): string {
  if (name === "show") return quote(`*:name:${ZSH_NAMES}`);
  if (operand === null) return "";
  if (operand.choices === null) return quote("*:file:_files");
  return quote(`1:${operand.name.toLowerCase()}:(${operand.choices.join(" ")})`);
}

function writeFish(locale: Language): string {
  const lines = ["# fish completion for choosefr", "complete -c choosefr -f"];
  for (const command of COMMANDS) {
    const { name, operand } = command;
    lines.push(
      `complete -c choosefr -n __fish_use_subcommand -a ${name} -d ${quote(COMMAND_WORDS[name].summary[locale])}`,
    );
    const condition = `-n '__fish_seen_subcommand_from ${name}'`;
    if (name === "show") lines.push(`complete -c choosefr ${condition} -a ${FISH_NAMES}`);
    else if (operand?.choices === null) lines.push(`complete -c choosefr ${condition} -F`);
    else if (operand !== null) lines.push(`complete -c choosefr ${condition} -a '${operand.choices.join(" ")}'`);
    for (const option of optionsOf(command)) lines.push(fishOption(option, command, condition, locale));
  }
  return `${lines.join("\n")}\n`;
}

function fishOption(option: Option, { name: command }: Command, condition: string, locale: Language): string {
  const { name, short, value } = option;
  const argument =
    value.kind === "flag"
      ? ""
      : value.kind === "choice"
        ? ` -x -a '${value.choices.join(" ")}'`
        : value.kind === "path"
          ? " -r -F"
          : value.kind === "name"
            ? ` -x -a ${FISH_NAMES}`
            : " -x";
  const letter = short === null ? "" : ` -s ${short}`;
  return `complete -c choosefr ${condition}${letter} -l ${name}${argument} -d ${quote(wordsOf(option, command)[locale])}`;
}

/** A word of a shell, whatever is in it. Our words use ’, so that a straight quote is rare. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
