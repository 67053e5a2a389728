//! A machine sorts candy. It has trays in a row, each with a rule. A candy falls into the first tray that isn't full and
//! whose rule accepts it.
//!
//! `add_tray` doesn't compile, and what the compiler suggests isn't enough: a rule may borrow what lives longer than the
//! machine, such as a list of flavors. Fix it, and complete `sort` and `sort_all`. This quiz mixes loops (level 02), moves
//! (03), lifetimes (04), `Result` (06) and closures.

#[derive(Debug, PartialEq)]
pub struct Candy {
    pub flavor: String,
    pub grams: u32,
}

struct Tray {
    rule: Box<dyn FnMut(&Candy) -> bool>,
    room: usize,
    candies: Vec<Candy>,
}

#[derive(Default)]
pub struct Machine {
    trays: Vec<Tray>,
}

impl Machine {
    /// Adds a tray with room for so many candies at the end of the row.
    pub fn add_tray(&mut self, room: usize, rule: impl FnMut(&Candy) -> bool) {
        self.trays.push(Tray {
            rule: Box::new(rule),
            room,
            candies: Vec::new(),
        });
    }

    /// What's in a tray.
    pub fn tray(&self, index: usize) -> &[Candy] {
        &self.trays[index].candies
    }

    /// Moves a candy into its tray, and returns the tray's index. Without a tray, the candy comes back. The rules of full
    /// trays aren't asked, and neither are those behind the candy's tray.
    pub fn sort(&mut self, candy: Candy) -> Result<usize, Candy> {
        todo!()
    }

    /// Sorts all candies, and returns those that come back.
    pub fn sort_all(&mut self, candies: Vec<Candy>) -> Vec<Candy> {
        todo!()
    }
}
