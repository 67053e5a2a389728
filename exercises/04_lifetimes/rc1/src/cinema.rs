//! One film, several owners, and a poster that doesn't own anything.

use std::rc::Rc;

struct Film;

/// Runs the evening and returns the counts: strong owners, and once the weak ones.
pub fn evening() -> Vec<usize> {
    let mut counts = Vec::new();
    let film = Rc::new(Film);
    let hall = Rc::clone(&film);
    counts.push(Rc::strong_count(&film)); // COUNTS[0]

    let poster = Rc::downgrade(&film);
    counts.push(Rc::strong_count(&film)); // COUNTS[1]
    counts.push(Rc::weak_count(&film)); // COUNTS[2]

    {
        let balcony = Rc::clone(&hall);
        let guest = &balcony;
        counts.push(Rc::strong_count(guest)); // COUNTS[3]
    }
    let archive = film;
    counts.push(Rc::strong_count(&archive)); // COUNTS[4]

    drop(hall);
    let late_show = poster.upgrade();
    counts.push(poster.strong_count()); // COUNTS[5]

    drop(archive);
    counts.push(poster.strong_count()); // COUNTS[6]

    drop(late_show);
    counts.push(poster.strong_count()); // COUNTS[7]
    counts.push(usize::from(poster.upgrade().is_some())); // COUNTS[8]
    counts
}
