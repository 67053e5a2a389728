//! The lines of `watch` without a screen. Each is printed once, below the others, and means the same wherever it's read: on paper, by a screen
//! reader, or by an editor that looks for the first and the last line of a run.
//!
//! Editors' settings contain patterns for these lines (`learn/editor_settings/`): they change together.

/// The first line of a run.
pub fn judging(what: &str, run: u64) -> String {
    format!("judging {what} #{run}")
}

/// The last line of a run.
pub fn done(what: &str, end: &str) -> String {
    format!("done {what} {end}")
}

/// The words that can be typed, as a sentence.
pub fn words_to_type(words: &[&str]) -> String {
    format!("Type a word and press Enter: {}.", words.join(", "))
}

/// Where the learner is, what happens there, and how to go on.
pub fn arrival(name: &str, title: &str, path: &str) -> Vec<String> {
    let title = if title == name {
        String::new()
    } else {
        format!(" \"{title}\"")
    };
    vec![
        format!("exercise {name}{title}"),
        format!("{path} is judged every time you save it."),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_has_a_first_and_a_last_line() {
        assert_eq!(judging("structs1", 14), "judging structs1 #14");
        assert_eq!(done("structs1", "failed"), "done structs1 failed");
    }

    #[test]
    fn a_title_is_shown_unless_it_is_the_name() {
        assert_eq!(arrival("a", "A", "a.rs")[0], "exercise a \"A\"");
        assert_eq!(arrival("a", "a", "a.rs")[0], "exercise a");
    }
}
