//! The table of a sandbox's layers: which of them hold on this machine, and what each one stops.

use crate::ui::terminal::{Style, wrap};

/// One layer of the sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayerRow {
    pub name: String,
    /// What it keeps code under test from doing.
    pub stops: &'static str,
    /// Whether grading needs it.
    pub required: bool,
    pub strength: LayerStrength,
}

/// How well a layer holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LayerStrength {
    Enforced,
    /// Why only part of it holds.
    Partial(String),
    /// Why it's missing.
    Absent(String),
}

/// The rows, and whether submissions can be graded here.
pub fn layers(rows: &[LayerRow], width: usize, style: Style) -> Vec<String> {
    let names = rows.iter().map(|row| row.name.len()).max().unwrap_or(0);
    let mut lines = Vec::new();
    for row in rows {
        let (mark, state, why) = match &row.strength {
            LayerStrength::Enforced => (style.pass_mark(), "enforced", None),
            LayerStrength::Partial(why) => (style.skip_mark(), "partial", Some(why)),
            LayerStrength::Absent(why) if row.required => (style.fail_mark(), "absent", Some(why)),
            LayerStrength::Absent(why) => (style.skip_mark(), "absent", Some(why)),
        };
        let gap = " ".repeat(3 - crate::ui::terminal::width(&mark));
        let name = format!("{:names$}", row.name);
        let required = if row.required { "required" } else { "" };
        let first = format!(
            "{mark}{gap}{} {required:8} {state:8} against {}",
            style.strong(&name),
            row.stops
        );
        lines.extend(wrap(&first, width));
        if let Some(why) = why {
            lines.extend(wrap(&format!("   because: {why}"), width));
        }
    }
    let is_missing =
        |row: &&LayerRow| row.required && matches!(row.strength, LayerStrength::Absent(_));
    let missing: Vec<&str> = rows
        .iter()
        .filter(is_missing)
        .map(|row| row.name.as_str())
        .collect();
    let sum = if missing.is_empty() {
        style.good("Submissions can be graded here.")
    } else {
        style.bad(&format!(
            "Submissions can't be graded safely here: required and missing are {}.",
            missing.join(", ")
        ))
    };
    lines.push(String::new());
    lines.extend(wrap(&sum, width));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, required: bool, strength: LayerStrength) -> LayerRow {
        LayerRow {
            name: name.to_owned(),
            stops: "harm",
            required,
            strength,
        }
    }

    #[test]
    fn a_missing_layer_says_why_and_only_a_required_one_prevents_grading() {
        let style = Style {
            unicode: true,
            ..Style::PLAIN
        };
        let absent = || LayerStrength::Absent("an old kernel".to_owned());
        let rows = [
            row("files", true, LayerStrength::Enforced),
            row("user", false, LayerStrength::Partial("not root".to_owned())),
            row("ipc", false, absent()),
        ];
        assert_eq!(
            layers(&rows, 80, style).join("\n"),
            "\
✓  files required enforced against harm
–  user           partial  against harm
   because: not root
–  ipc            absent   against harm
   because: an old kernel

Submissions can be graded here."
        );
        let weak = layers(&[row("files", true, absent())], 80, style).join("\n");
        assert!(weak.starts_with('✗'), "{weak}");
        assert!(weak.ends_with("required and missing are files."), "{weak}");
    }
}
