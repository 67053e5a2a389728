//! `Terminal`: what the terminal can do, determined once at the start.

use std::io;
use std::io::IsTerminal;

use super::style::Style;

/// Columns and rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Columns.
    pub width: usize,
    /// Rows.
    pub height: usize,
}

impl Size {
    /// Without limits: a file, a pipe.
    pub const UNLIMITED: Self = Self {
        width: usize::MAX,
        height: usize::MAX,
    };
}

/// What the terminal can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// The style of standard output.
    pub style: Style,
    /// The style of standard error.
    pub error_style: Style,
    /// Whether keys can be read and the screen can be drawn, as `watch` and questions need it.
    pub interactive: bool,
    /// Whether progress bars can be drawn on standard error.
    pub bars: bool,
    /// Whether standard output is a terminal.
    pub output: bool,
}

/// What determines the abilities of a terminal.
pub struct Environment<'e> {
    /// Looks up an environment variable.
    pub variable: &'e dyn Fn(&str) -> Option<String>,
    /// Whether standard input, output and error are terminals.
    pub terminals: [bool; 3],
}

impl Terminal {
    /// Inspects the real terminal, and sets up the colors of `console` and `indicatif`.
    pub fn detect() -> Self {
        let terminal = Self::of(&Environment {
            variable: &|name| std::env::var(name).ok(),
            terminals: [
                io::stdin().is_terminal(),
                io::stdout().is_terminal(),
                io::stderr().is_terminal(),
            ],
        });
        // On Windows, this call also enables control sequences.
        let _ = console::Term::stdout().features().colors_supported();
        console::set_colors_enabled(terminal.style.color);
        console::set_colors_enabled_stderr(terminal.error_style.color);
        terminal
    }

    /// The abilities that follow from an environment.
    pub fn of(environment: &Environment<'_>) -> Self {
        let set = |name| (environment.variable)(name).filter(|value| !value.is_empty());
        let [input, output, error] = environment.terminals;
        let term = set("TERM");
        // Screen readers read lines, not screens.
        let accessible = set("ACCESSIBLE").is_some_and(|value| value != "0");
        let dumb = term.as_deref() == Some("dumb") || (cfg!(unix) && term.is_none());
        let ci = is_ci(set("CI").as_deref());
        let refused = set("NO_COLOR").is_some();
        let forced = set("CLICOLOR_FORCE").is_some_and(|value| value != "0");
        let wanted = set("CLICOLOR").is_none_or(|value| value != "0");
        let unicode = !accessible && term.as_deref() != Some("dumb") && is_unicode(&set);
        let style = |terminal: bool| Style {
            color: !refused && (forced || (terminal && !dumb && wanted)),
            unicode,
            // The Linux console prints the sequences that it doesn't understand.
            links: terminal && !dumb && !ci && term.as_deref() != Some("linux"),
        };
        Self {
            style: style(output),
            error_style: style(error),
            interactive: input && output && !dumb && !accessible,
            bars: error && !dumb && !ci && !accessible,
            output,
        }
    }

    /// The same terminal, for lines that are only ever appended: no screen, no bars, no marks beyond ASCII, no links.
    pub fn for_lines(self) -> Self {
        let plain = |style: Style| Style {
            unicode: false,
            links: false,
            ..style
        };
        Self {
            style: plain(self.style),
            error_style: plain(self.error_style),
            interactive: false,
            bars: false,
            ..self
        }
    }

    /// The size of standard output now; unlimited if it isn't a terminal. A terminal that doesn't report its size counts as 80×24.
    pub fn size(&self) -> Size {
        if !self.output {
            return Size::UNLIMITED;
        }
        let (height, width) = console::Term::stdout().size_checked().unwrap_or((24, 80));
        Size {
            width: usize::from(width.max(1)),
            height: usize::from(height.max(1)),
        }
    }

    /// The size for a printed report. Its height is unlimited, since a terminal scrolls.
    pub fn paper(&self) -> Size {
        Size {
            height: usize::MAX,
            ..self.size()
        }
    }
}

/// Whether a CI system started the program, according to the variable `CI`.
pub fn is_ci(variable: Option<&str>) -> bool {
    variable.is_some_and(|value| !["", "0", "false"].contains(&value))
}

/// Whether the locale has more than ASCII. The first of the three variables that is set decides; if none is, it's the POSIX locale.
fn is_unicode(set: &dyn Fn(&'static str) -> Option<String>) -> bool {
    if cfg!(windows) {
        return true;
    }
    let locale = set("LC_ALL")
        .or_else(|| set("LC_CTYPE"))
        .or_else(|| set("LANG"));
    locale.is_some_and(|locale| locale != "C" && locale != "POSIX")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [bool; 3] = [true; 3];

    fn terminal(variables: &[(&str, &str)], terminals: [bool; 3]) -> Terminal {
        let variable = |name: &str| {
            let mut all = [("TERM", "xterm-256color"), ("LANG", "en_GB.UTF-8")]
                .iter()
                .chain(variables)
                .rev();
            all.find(|(key, _)| *key == name)
                .map(|(_, value)| (*value).to_owned())
        };
        Terminal::of(&Environment {
            variable: &variable,
            terminals,
        })
    }

    #[test]
    fn a_modern_terminal_gets_everything() {
        let style = Style {
            color: true,
            unicode: true,
            links: true,
        };
        let expected = Terminal {
            style,
            error_style: style,
            interactive: true,
            bars: true,
            output: true,
        };
        assert_eq!(terminal(&[], ALL), expected);
    }

    #[test]
    fn a_pipe_gets_neither_color_nor_links_nor_questions() {
        let piped = terminal(&[], [true, false, true]);
        assert_eq!(
            piped.style,
            Style {
                color: false,
                unicode: true,
                links: false
            }
        );
        assert!(!piped.interactive && piped.bars && piped.error_style.color);
        assert_eq!(piped.size(), Size::UNLIMITED);
        assert!(!terminal(&[], [false, true, true]).interactive);
    }

    #[test]
    fn no_color_overrides_force_and_force_overrides_a_pipe() {
        assert!(
            !terminal(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], ALL)
                .style
                .color
        );
        assert!(terminal(&[("CLICOLOR_FORCE", "1")], [false; 3]).style.color);
        assert!(!terminal(&[("CLICOLOR_FORCE", "0")], [false; 3]).style.color);
        assert!(!terminal(&[("CLICOLOR", "0")], ALL).style.color);
        assert!(terminal(&[("NO_COLOR", "")], ALL).style.color);
    }

    #[test]
    fn a_dumb_terminal_gets_plain_ascii() {
        let dumb = terminal(&[("TERM", "dumb")], ALL);
        assert_eq!(dumb.style, Style::PLAIN);
        assert!(!dumb.interactive && !dumb.bars);
    }

    #[test]
    fn screen_readers_get_lines_without_marks() {
        let terminal = terminal(&[("ACCESSIBLE", "1")], ALL);
        assert!(!terminal.interactive && !terminal.bars && !terminal.style.unicode);
        assert!(terminal.style.color);
        let off = super::tests::terminal(&[("ACCESSIBLE", "0")], ALL);
        assert!(off.interactive && off.style.unicode);
    }

    #[test]
    fn lines_are_plain_in_every_terminal() {
        let terminal = terminal(&[], ALL).for_lines();
        assert!(!terminal.interactive && !terminal.bars);
        assert!(!terminal.style.unicode && !terminal.style.links && terminal.style.color);
        assert!(terminal.output, "lines are still wrapped");
    }

    #[cfg(unix)]
    #[test]
    fn the_c_locale_gets_ascii_marks() {
        assert!(!terminal(&[("LC_ALL", "C")], ALL).style.unicode);
        assert!(!terminal(&[("LANG", "POSIX")], ALL).style.unicode);
        assert!(!terminal(&[("LANG", "")], ALL).style.unicode);
        assert!(terminal(&[("LANG", "C.UTF-8")], ALL).style.unicode);
        assert!(
            terminal(&[("LC_ALL", "de_DE.UTF-8"), ("LANG", "C")], ALL)
                .style
                .unicode
        );
    }

    #[test]
    fn ci_gets_no_progress_bars() {
        let ci = terminal(&[("CI", "true")], ALL);
        assert!(!ci.bars && !ci.style.links && ci.style.color);
        assert!(terminal(&[("CI", "false")], ALL).bars);
    }
}
