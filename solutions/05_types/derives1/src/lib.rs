//! A derived order compares the fields from top to bottom, and looks at the next one only if the values are equal.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Medals {
    pub gold: usize,
    pub silver: usize,
    pub bronze: usize,
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
