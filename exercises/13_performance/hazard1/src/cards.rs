//! The memory of the kitchen. It isn't freed, but a card that's used after it was thrown away, or in an order that
//! isn't certain, is noticed.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

use loom::cell::UnsafeCell;

struct Card<T> {
    recipe: UnsafeCell<Option<T>>,
    turn: loom::sync::atomic::AtomicUsize,
    readers: AtomicUsize,
    is_thrown_away: AtomicBool,
}

/// Cards with numbers. No number is used twice.
pub struct Cards<T> {
    cards: Vec<Card<T>>,
    written: AtomicUsize,
}

// SAFETY: loom runs one thread at a time. It ends a model in which a card is read and written without an order.
unsafe impl<T: Send + Sync> Sync for Cards<T> {}

impl<T> Cards<T> {
    pub fn new(number: usize) -> Cards<T> {
        let card = || Card {
            recipe: UnsafeCell::new(None),
            turn: loom::sync::atomic::AtomicUsize::new(0),
            readers: AtomicUsize::new(0),
            is_thrown_away: AtomicBool::new(false),
        };
        Cards {
            cards: (0..number).map(|_| card()).collect(),
            written: AtomicUsize::new(0),
        }
    }

    /// Writes a recipe on a new card.
    pub fn write(&self, recipe: T) -> usize {
        let number = self.written.fetch_add(1, Relaxed);
        // SAFETY: the number of this card isn't known yet.
        self.cards[number]
            .recipe
            .with_mut(|card| unsafe { *card = Some(recipe) });
        number
    }

    /// Reads a card, which takes a while.
    pub fn read<R>(&self, number: usize, read: impl FnOnce(&T) -> R) -> R {
        let card = &self.cards[number];
        card.readers.fetch_add(1, Relaxed);
        card.turn.fetch_add(1, Relaxed); // others may go on here
        let is_thrown_away = card.is_thrown_away.load(Relaxed);
        assert!(
            !is_thrown_away,
            "a cook reads card {number}, which was thrown away"
        );
        // SAFETY: it's there, and loom notices when someone writes to it.
        let recipe = card.recipe.with(|recipe| unsafe { &*recipe }.as_ref());
        let result = read(recipe.expect("a card that was written"));
        card.readers.fetch_sub(1, Relaxed);
        result
    }

    /// Throws a card away.
    pub fn throw_away(&self, number: usize) {
        let card = &self.cards[number];
        card.turn.fetch_add(1, Relaxed);
        let readers = card.readers.load(Relaxed);
        assert_eq!(
            readers, 0,
            "card {number} is thrown away while a cook reads it"
        );
        let was_thrown_away = card.is_thrown_away.swap(true, Relaxed);
        assert!(!was_thrown_away, "card {number} is thrown away twice");
        // SAFETY: no one reads it, and loom notices when that isn't certain.
        card.recipe.with_mut(|recipe| unsafe { *recipe = None });
    }
}
