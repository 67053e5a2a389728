//! A trait object has a lifetime, too: `+ 'r` says that a rule may borrow what lives as long as `'r`. If a struct's
//! `Box<dyn …>` names none, it's `'static`. `Err` gives the candy back to the caller, so it's never lost.

#[derive(Debug, PartialEq)]
pub struct Candy {
    pub flavor: String,
    pub grams: u32,
}

struct Tray<'r> {
    rule: Box<dyn FnMut(&Candy) -> bool + 'r>,
    room: usize,
    candies: Vec<Candy>,
}

#[derive(Default)]
pub struct Machine<'r> {
    trays: Vec<Tray<'r>>,
}

impl<'r> Machine<'r> {
    /// Adds a tray with room for so many candies at the end of the row.
    pub fn add_tray(&mut self, room: usize, rule: impl FnMut(&Candy) -> bool + 'r) {
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
        for (index, tray) in self.trays.iter_mut().enumerate() {
            if tray.candies.len() < tray.room && (tray.rule)(&candy) {
                tray.candies.push(candy);
                return Ok(index);
            }
        }
        Err(candy)
    }

    /// Sorts all candies, and returns those that come back.
    pub fn sort_all(&mut self, candies: Vec<Candy>) -> Vec<Candy> {
        let sorted = candies.into_iter().map(|candy| self.sort(candy));
        sorted.filter_map(Result::err).collect()
    }
}
