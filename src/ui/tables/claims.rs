//! The table of what students' own workflows claim, beside what was found.

use super::table::table;

/// One claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimRow {
    pub student: String,
    /// `None` if there's no score.
    pub claimed: Option<String>,
    pub derived: Option<String>,
    /// What is wrong with the claim.
    pub finding: String,
}

/// A line for each claim, below titles; nothing if there are none.
pub fn claims(rows: &[ClaimRow]) -> Vec<String> {
    if rows.is_empty() {
        return Vec::new();
    }
    let cell = |score: &Option<String>| score.clone().unwrap_or_else(|| "-".to_owned());
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| vec![row.student.clone(), cell(&row.claimed), cell(&row.derived)])
        .collect();
    let lines = table(&["student", "claimed", "derived"], &cells);
    let findings = std::iter::once("").chain(rows.iter().map(|row| row.finding.as_str()));
    lines
        .iter()
        .zip(findings)
        .map(|(line, finding)| format!("{line}  {finding}").trim_end().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_side_by_side_with_what_is_wrong() {
        let row = |student: &str, claimed: Option<&str>, finding: &str| ClaimRow {
            student: student.to_owned(),
            claimed: claimed.map(str::to_owned),
            derived: Some("1/3".to_owned()),
            finding: finding.to_owned(),
        };
        let rows = [
            row("ada", Some("300/300"), "differs"),
            row("bo", None, "missing"),
        ];
        assert_eq!(
            claims(&rows).join("\n"),
            "\
student  claimed  derived
ada      300/300      1/3  differs
bo             -      1/3  missing"
        );
        assert!(claims(&[]).is_empty());
    }
}
