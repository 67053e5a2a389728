//! A medal table: more gold medals win. If they're equal, more silver medals win, and after that more bronze medals.
//!
//! `Medals` derives its order, so there's no comparison to read. But the table is wrong. Find out what a derived
//! order compares first, and fix the struct. You don't have to write a comparison.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Medals {
    pub bronze: usize,
    pub silver: usize,
    pub gold: usize,
}

/// The table, with the best country first. It draws the medals: `*` is gold, `+` is silver, and `-` is bronze.
pub fn table(mut countries: Vec<(&str, Medals)>) -> String {
    countries.sort_by_key(|(_, medals)| *medals);
    countries.reverse();
    let mut text = String::new();
    for (name, medals) in countries {
        let gold = "*".repeat(medals.gold);
        let silver = "+".repeat(medals.silver);
        let bronze = "-".repeat(medals.bronze);
        text += &format!("{name:<8}{gold}{silver}{bronze}\n");
    }
    text
}
