//! Walks over the positions, and hides the index in `get`.

/// How much it rained on one day.
pub struct Day {
    pub name: String,
    pub millimeters: usize,
}

/// One line per day, for example "Mo ####": the name, a space and the bar.
pub fn bars(days: &[Day]) -> Vec<String> {
    let mut lines = Vec::new();
    for index in 0..days.len() {
        let day = days.get(index).unwrap();
        let bar = "#".repeat(day.millimeters);
        lines.push(format!("{} {bar}", day.name));
    }
    lines
}

/// The names of the days without rain, in their order.
pub fn dry_days(days: &[Day]) -> Vec<String> {
    let mut names = Vec::new();
    for day in days {
        if day.millimeters == 0 {
            names.push(day.name.to_string());
        }
    }
    names
}
