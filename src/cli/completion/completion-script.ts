import type { shells } from '../option-values.ts';

/**
 * What a shell runs when Tab is pressed. Each script hands over the words as data and takes the answer as data: nothing
 * that somebody typed, and nothing that stands in a file, is run by the shell. The answer: a line that says which paths fit
 * (files, folders or none), then a line for each candidate, its description behind a tab.
 */
export const completionScript = {
  // Also for the bash 3.2 of macOS, which has no compopt: there a path may be offered where none fits.
  bash: `# mentor: completion for bash
_mentor() {
  local paths line IFS=
  COMPREPLY=()
  {
    read -r paths
    while read -r line; do COMPREPLY+=("\${line%%$'\\t'*}"); done
  } < <(mentor completion bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null </dev/null)
  case $paths in
    files) ;;
    folders) compopt +o default -o dirnames 2>/dev/null ;;
    *) compopt +o default 2>/dev/null ;;
  esac
}
complete -o default -F _mentor mentor
`,
  zsh: `#compdef mentor
# mentor: completion for zsh
_mentor() {
  local line
  local -a answer shown
  answer=("\${(@f)$(mentor completion zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null </dev/null)}")
  for line in "\${(@)answer[2,-1]}"; do
    line=\${line//\\\\/\\\\\\\\}
    line=\${line//:/\\\\:}
    shown+=("\${line/$'\\t'/:}")
  done
  case $answer[1] in
    files) _files ;;
    folders) _files -/ ;;
  esac
  (( $#shown )) && _describe mentor shown
}
if [[ $funcstack[1] == _mentor ]]; then _mentor; else compdef _mentor mentor; fi
`,
  fish: `# mentor: completion for fish
function __mentor_complete
    set -l typed (commandline -ct)
    set -l words (commandline -opc)
    set -e words[1]
    set -l answer (mentor completion fish -- $words "$typed" 2>/dev/null </dev/null)
    switch "$answer[1]"
        case files
            __fish_complete_path "$typed"
        case folders
            __fish_complete_directories "$typed"
    end
    set -e answer[1]
    printf '%s\\n' $answer
end
complete -c mentor -f -a '(__mentor_complete)'
`,
  // Before PowerShell 7.3 an empty argument gets lost on its way to a program: the last word has a full stop behind it.
  powershell: `# mentor: completion for PowerShell
Register-ArgumentCompleter -Native -CommandName mentor -ScriptBlock {
    param($typed, $line, $cursor)
    $words = @($line.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursor } |
        ForEach-Object { if ($null -ne $_.Value) { "$($_.Value)" } else { $_.Extent.Text } })
    $encoding = [Console]::OutputEncoding
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    $answer = @(mentor completion powershell '--' @words "$typed." 2>$null)
    [Console]::OutputEncoding = $encoding
    $answer | Select-Object -Skip 1 | ForEach-Object {
        $value, $about = $_ -split "\`t", 2
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
}
`,
} as const satisfies Record<(typeof shells)[number], string>;
