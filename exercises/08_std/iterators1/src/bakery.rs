//! Six mornings, and what was noted in each of them.

use std::cell::RefCell;

#[derive(Default)]
struct Morning {
    notes: RefCell<Vec<String>>,
}

impl Morning {
    fn bake(&self, loaf: u32) -> u32 {
        self.note(format!("b{loaf}"));
        loaf
    }

    /// Tells whether a loaf is good: those with an even number are.
    fn check(&self, loaf: u32) -> bool {
        self.note(format!("c{loaf}"));
        loaf.is_multiple_of(2)
    }

    fn sell(&self, loaf: u32) {
        self.note(format!("s{loaf}"));
    }

    fn open(&self) {
        self.note(String::from("open"));
    }

    fn note(&self, text: String) {
        self.notes.borrow_mut().push(text);
    }
}

fn first(day: &Morning) {
    let _loaves = (1..=3).map(|loaf| day.bake(loaf));
    day.open();
}

fn second(day: &Morning) {
    let loaves = (1..=6).map(|loaf| day.bake(loaf));
    let good = loaves.filter(|loaf| day.check(*loaf)).take(1);
    day.open();
    for loaf in good {
        day.sell(loaf);
    }
}

fn third(day: &Morning) {
    let loaves: Vec<u32> = (1..=2).map(|loaf| day.bake(loaf)).collect();
    let good = loaves.into_iter().filter(|loaf| day.check(*loaf));
    day.open();
    good.for_each(|loaf| day.sell(loaf));
}

fn fourth(day: &Morning) {
    let loaves = (1..=3).map(|loaf| day.bake(loaf));
    for loaf in loaves.rev().take(2) {
        day.sell(loaf);
    }
}

fn fifth(day: &Morning) {
    let mut loaves = (1..=9).map(|loaf| day.bake(loaf));
    for loaf in loaves.by_ref().take_while(|loaf| *loaf < 2) {
        day.sell(loaf);
    }
    day.open();
    if let Some(loaf) = loaves.next() {
        day.sell(loaf);
    }
}

fn sixth(day: &Morning) {
    let loaves = (1..=9).map(|loaf| day.bake(loaf));
    let customers = ["Ida", "Lou"].into_iter();
    for (loaf, _customer) in loaves.zip(customers) {
        day.sell(loaf);
    }
}

/// The notes of the six mornings.
pub fn mornings() -> [String; 6] {
    [first, second, third, fourth, fifth, sixth].map(|work| {
        let day = Morning::default();
        work(&day);
        day.notes.take().join(" ")
    })
}
