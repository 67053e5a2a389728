//! In a bakery, every customer tears the next number off one roll. But two customers have the same number.
//!
//! Find the line that silently copies the roll. Then make sure that such a line no longer compiles: there's only one
//! roll, so it should be neither `Copy` nor `Clone`. The files in `cases/` show two such lines.

#[derive(Clone, Copy)]
pub struct Roll {
    next: u32,
}

impl Roll {
    pub fn starting_at(next: u32) -> Roll {
        Roll { next }
    }

    pub fn tear_off(&mut self) -> u32 {
        let number = self.next;
        self.next += 1;
        number
    }
}

pub struct Bakery {
    roll: Roll,
    waiting: Vec<u32>,
}

impl Bakery {
    pub fn open_with(roll: Roll) -> Bakery {
        let waiting = Vec::new();
        Bakery { roll, waiting }
    }

    /// A customer comes in, takes a number, and waits.
    pub fn come_in(&mut self) -> u32 {
        let mut roll = self.roll;
        let number = roll.tear_off();
        self.waiting.push(number);
        number
    }

    pub fn waiting(&self) -> &[u32] {
        &self.waiting
    }

    /// Closes the bakery and returns the roll for tomorrow.
    pub fn close(self) -> Roll {
        self.roll
    }
}
