//! What a level needs, in words. Knows nothing of what is installed.

use crate::course::LevelNeeds;
use crate::ui::report::count;

/// What a level needs, in words; `None` if a toolchain is enough.
pub(super) fn needs_of(needs: &LevelNeeds) -> Option<String> {
    let rust = needs.rust.as_ref().map(|version| format!("Rust {version}"));
    let crates = (needs.crates > 0).then(|| count(needs.crates, "crate"));
    let programs = needs.programs.iter().map(String::as_str);
    let programs = programs.collect::<Vec<_>>().join(", ");
    let programs = (!programs.is_empty()).then(|| format!("for some exercises {programs}"));
    let all: Vec<String> = [rust, crates, programs].into_iter().flatten().collect();
    (!all.is_empty()).then(|| format!("Needs: {}", all.join("; ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_level_needs_is_named() {
        let needs = |rust: Option<&str>, crates, programs: &[&str]| {
            needs_of(&LevelNeeds {
                rust: rust.map(str::to_owned),
                crates,
                programs: programs.iter().map(|&program| program.into()).collect(),
            })
        };
        assert_eq!(needs(None, 0, &[]), None);
        let all = needs(Some("1.94"), 326, &["postgres", "curl"]).expect("it needs much");
        assert_eq!(
            all,
            "Needs: Rust 1.94; 326 crates; for some exercises curl, postgres"
        );
        assert_eq!(needs(None, 1, &[]).as_deref(), Some("Needs: 1 crate"));
    }
}
