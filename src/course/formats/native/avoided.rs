//! Reads `[avoid]`: the phrases that the course's texts don't use.

use crate::course::model::AvoidedPhrase;
use crate::course::source::document::Table;

/// The phrases of the table `avoid`, in alphabetical order.
pub(super) fn read(course: &Table) -> Vec<AvoidedPhrase> {
    let Some(table) = course.table("avoid") else {
        return Vec::new();
    };
    let mut phrases = Vec::new();
    for key in table.keys() {
        let words: Vec<&str> = key.value.split_whitespace().collect();
        let is_word = |word: &&str| {
            let letters = word.strip_suffix('*').unwrap_or(word);
            !letters.is_empty() && letters.chars().all(|c| c.is_alphanumeric() || c == '\'')
        };
        if words.is_empty() || !words.iter().all(is_word) {
            table.complain(
                key.line,
                format!("`{}` in {} can't be searched for", key.value, table.name()),
                "write words separated by spaces; `*` is allowed at the end of a word, as in \"lend*\"",
            );
            continue;
        }
        let Some(instead) = table.text(key.value) else {
            continue;
        };
        phrases.push(AvoidedPhrase {
            phrase: words.join(" ").to_lowercase(),
            instead: instead.value.to_owned(),
        });
    }
    phrases
}
