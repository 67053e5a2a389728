//! The learner's editor, from the environment. Knows nothing about the session.

use crate::error::{Problem, Result};
use crate::process::Program;

/// The program in `$VISUAL` or `$EDITOR`, with its arguments.
pub(super) fn editor() -> Result<Program> {
    let set = |name| {
        std::env::var(name)
            .ok()
            .filter(|value| !value.trim().is_empty())
    };
    let line = set("VISUAL").or_else(|| set("EDITOR")).ok_or_else(|| {
        Problem::new("no editor is set")
            .next("set the environment variable EDITOR, such as `export EDITOR=hx`, or open the file yourself")
    })?;
    // The path of a program, blanks included.
    if let Ok(path) = which::which(line.trim()) {
        return Ok(Program::new(path));
    }
    let mut words = words(&line).into_iter();
    let program = words.next().unwrap_or_default();
    let path = which::which(&program).map_err(|_| {
        Problem::new(format!("the editor `{program}` was not found"))
            .next("check the environment variables VISUAL and EDITOR")
    })?;
    Ok(Program::new(path).args(words))
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
}
