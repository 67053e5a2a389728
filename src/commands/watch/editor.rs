//! `Editor`: the learner's editor, and how it's asked for a line of a file. Knows nothing about the session.

use std::path::Path;

use crate::error::{Problem, Result};
use crate::process::Program;

/// An editor: the words of its command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Editor {
    words: Vec<String>,
    /// Whether it opens in a pane of Zellij, so that it doesn't cover ours.
    in_pane: bool,
}

impl Editor {
    /// The one in this command, which may contain `{file}` and `{line}`; otherwise the one in `$VISUAL` or `$EDITOR`; otherwise the one
    /// whose terminal this is.
    pub(super) fn find(command: Option<&str>) -> Result<Self> {
        Self::of(command, &|name| std::env::var(name).ok())
    }

    fn of(command: Option<&str>, variable: &dyn Fn(&str) -> Option<String>) -> Result<Self> {
        let set = |name| variable(name).filter(|value| !value.trim().is_empty());
        let around = || {
            let code = set("TERM_PROGRAM").filter(|program| program == "vscode");
            let code = code.map(|_| "code".to_owned());
            code.or_else(|| set("ZED_TERM").map(|_| "zed".to_owned()))
        };
        let line = command
            .map(str::to_owned)
            .or_else(|| set("VISUAL"))
            .or_else(|| set("EDITOR"))
            .or_else(around)
            .ok_or_else(|| {
                Problem::new("no editor is set").next(
                    "set the environment variable EDITOR, such as `export EDITOR=hx`, or open the file yourself",
                )
            })?;
        // The path of a program, blanks included.
        let words = if which::which(line.trim()).is_ok() {
            vec![line.trim().to_owned()]
        } else {
            words(&line)
        };
        let editor = Self {
            words,
            in_pane: false,
        };
        let in_pane = set("ZELLIJ").is_some() && editor.needs_terminal();
        Ok(Self { in_pane, ..editor })
    }

    /// The program that shows this file, at a line (from 1) if one is known.
    pub(super) fn program(&self, file: &Path, line: Option<u32>) -> Result<Program> {
        let name = self.words.first().map_or("", String::as_str);
        let found = |name: &str| {
            which::which(name).map_err(|_| {
                Problem::new(format!("the editor `{name}` was not found"))
                    .next("check the environment variables VISUAL and EDITOR, or the command after `--open=`")
            })
        };
        let path = found(name)?;
        let args = self.args(&file.display().to_string(), line);
        Ok(if self.in_pane {
            Program::new(found("zellij")?)
                .args(["run", "--close-on-exit", "--"])
                .arg(path)
                .args(args)
        } else {
            Program::new(path).args(args)
        })
    }

    /// The arguments of the editor's own program.
    fn args(&self, file: &str, line: Option<u32>) -> Vec<String> {
        let rest = self.words.iter().skip(1);
        if self.words.iter().any(|word| word.contains("{file}")) {
            let line = line.unwrap_or(1).to_string();
            return rest
                .map(|word| {
                    // The file's own name may contain `{line}`.
                    let parts: Vec<String> = word
                        .split("{file}")
                        .map(|part| part.replace("{line}", &line))
                        .collect();
                    parts.join(file)
                })
                .collect();
        }
        let mut args: Vec<String> = rest.cloned().collect();
        let Some(line) = line else {
            args.push(file.to_owned());
            return args;
        };
        let at = format!("{file}:{line}");
        match self.name().as_str() {
            "code" | "code-insiders" | "codium" | "vscodium" | "cursor" | "windsurf" => {
                args.extend(["-g".to_owned(), at]);
            }
            "zed" | "zeditor" | "zedit" | "hx" | "helix" | "subl" => args.push(at),
            "vi" | "vim" | "nvim" | "gvim" | "mvim" | "emacs" | "emacsclient" | "nano"
            | "micro" | "kak" | "gedit" | "ne" | "joe" => {
                args.extend([format!("+{line}"), file.to_owned()]);
            }
            "kate" | "idea" | "rustrover" | "clion" => {
                args.extend(["--line".to_owned(), line.to_string(), file.to_owned()]);
            }
            // One that we don't know might take anything else for a second file.
            _ => args.push(file.to_owned()),
        }
        args
    }

    /// Whether it always opens in the terminal.
    fn needs_terminal(&self) -> bool {
        let names = [
            "hx", "helix", "vi", "vim", "nvim", "nano", "micro", "kak", "ne", "joe",
        ];
        names.contains(&&*self.name())
    }

    /// The program's name, without its folder and `.exe`.
    fn name(&self) -> String {
        let word = self.words.first().map_or("", String::as_str);
        let file = word.rsplit(['/', '\\']).next().unwrap_or(word);
        let name = file.to_lowercase();
        let end = [".exe", ".cmd", ".bat"]
            .into_iter()
            .find_map(|end| name.strip_suffix(end));
        end.unwrap_or(&name).to_owned()
    }
}

/// The words of a command line. Quotes keep blanks together; a backslash is nothing special, because Windows' paths are full of them.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = None::<String>;
    let mut quote = None;
    for char in line.chars() {
        match char {
            _ if quote == Some(char) => quote = None,
            '"' | '\'' if quote.is_none() => {
                quote = Some(char);
                word.get_or_insert_default();
            }
            _ if char.is_whitespace() && quote.is_none() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(char),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_keep_blanks_together() {
        for (line, expected) in [
            ("  hx ", &["hx"] as &[&str]),
            ("code --wait  -n", &["code", "--wait", "-n"]),
            (
                r#""C:\Program Files\Code\code.exe" --wait"#,
                &[r"C:\Program Files\Code\code.exe", "--wait"],
            ),
            (
                "'/opt/my editor/subl' -w ''",
                &["/opt/my editor/subl", "-w", ""],
            ),
            (r#"emacs --eval="it's""#, &["emacs", "--eval=it's"]),
        ] {
            assert_eq!(words(line), expected, "{line}");
        }
    }

    fn editor(command: &str) -> Editor {
        Editor::of(Some(command), &|_| None).expect("a command is one")
    }

    #[test]
    fn every_editor_is_asked_for_a_line_in_its_own_way() {
        for (command, expected) in [
            ("code --wait", &["--wait", "-g", "a b.rs:7"] as &[&str]),
            ("/usr/bin/codium", &["-g", "a b.rs:7"]),
            (r"'C:\Programs\Code.exe' -n", &["-n", "-g", "a b.rs:7"]),
            ("zed", &["a b.rs:7"]),
            ("hx", &["a b.rs:7"]),
            ("nvim -R", &["-R", "+7", "a b.rs"]),
            ("emacsclient -t", &["-t", "+7", "a b.rs"]),
            ("nano", &["+7", "a b.rs"]),
            ("rustrover", &["--line", "7", "a b.rs"]),
            ("something-else -x", &["-x", "a b.rs"]),
            (
                "mine at={line} {file} {file}:{line}",
                &["at=7", "a b.rs", "a b.rs:7"],
            ),
        ] {
            assert_eq!(
                editor(command).args("a b.rs", Some(7)),
                expected,
                "{command}"
            );
        }
    }

    #[test]
    fn without_a_line_an_editor_chooses_its_own() {
        assert_eq!(editor("code").args("a.rs", None), ["a.rs"]);
        assert_eq!(editor("vim").args("a.rs", None), ["a.rs"]);
        assert_eq!(
            editor("mine {file} {line}").args("a.rs", None),
            ["a.rs", "1"]
        );
    }

    #[test]
    fn a_line_in_a_files_name_does_not_count() {
        let args = editor("mine {file} {line}").args("{line}.rs", Some(7));
        assert_eq!(args, ["{line}.rs", "7"]);
    }

    #[test]
    fn a_command_goes_before_variables_and_these_before_the_terminal() {
        let found = |command, set: &[(&str, &str)]| {
            let variable = |name: &str| {
                let found = set.iter().find(|(key, _)| *key == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            Editor::of(command, &variable).map(|editor| (editor.words.join(" "), editor.in_pane))
        };
        let all = [
            ("VISUAL", "hx"),
            ("EDITOR", "nano"),
            ("TERM_PROGRAM", "vscode"),
        ];
        let plain = |name: &str| Ok((name.to_owned(), false));
        assert_eq!(found(Some("vim"), &all), plain("vim"));
        assert_eq!(found(None, &all), plain("hx"));
        assert_eq!(found(None, &all[1..]), plain("nano"));
        assert_eq!(found(None, &all[2..]), plain("code"));
        assert_eq!(found(None, &[("ZED_TERM", "true")]), plain("zed"));
        assert!(found(None, &[("EDITOR", " ")]).is_err());
        // Zellij has panes for editors that open in a terminal.
        let zellij = ("ZELLIJ", "0");
        let pane = |name: &str| Ok((name.to_owned(), true));
        assert_eq!(found(None, &[("EDITOR", "nvim"), zellij]), pane("nvim"));
        assert_eq!(found(None, &[("EDITOR", "code"), zellij]), plain("code"));
    }
}
