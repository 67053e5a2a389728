//! A comparison by hand, which ignores bronze.

#[derive(Clone, Copy, Debug)]
pub struct Medals {
    pub gold: usize,
    pub silver: usize,
    pub bronze: usize,
}

impl Ord for Medals {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.gold, self.silver).cmp(&(other.gold, other.silver))
    }
}

impl PartialOrd for Medals {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Medals {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Medals {}

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
