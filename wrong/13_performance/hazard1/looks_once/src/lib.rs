//! Publishes the card, and doesn't look at the board again.

mod cards;
mod sync;

use cards::Cards;
use sync::{AcqRel, Acquire, Arc, AtomicUsize, Relaxed, Release, SeqCst, fence};

/// What is in the slot of a cook who reads no card.
const NOTHING: usize = usize::MAX;

pub struct Board<T> {
    cards: Cards<T>,
    current: AtomicUsize,
    slots: Vec<AtomicUsize>,
}

impl<T> Board<T> {
    /// A board for this many cooks.
    pub fn new(recipe: T, cooks: usize) -> Board<T> {
        let cards = Cards::new(4);
        let current = AtomicUsize::new(cards.write(recipe));
        let slots = (0..cooks).map(|_| AtomicUsize::new(NOTHING)).collect();
        Board {
            cards,
            current,
            slots,
        }
    }

    /// Lets a cook read the recipe that's on the board.
    pub fn read<R>(&self, cook: usize, read: impl FnOnce(&T) -> R) -> R {
        let slot = &self.slots[cook];
        let card = self.current.load(Acquire);
        slot.store(card, Relaxed);
        fence(SeqCst);
        let result = self.cards.read(card, read);
        slot.store(NOTHING, Release);
        result
    }

    /// Whether a cook may be reading this card, which is no longer on the board.
    fn is_read(&self, card: usize) -> bool {
        fence(SeqCst);
        self.slots.iter().any(|slot| slot.load(Acquire) == card)
    }
}

/// The only one who changes the board.
pub struct Chef<T> {
    board: Arc<Board<T>>,
    old: Vec<usize>,
}

impl<T> Chef<T> {
    pub fn new(board: Arc<Board<T>>) -> Chef<T> {
        let old = Vec::new();
        Chef { board, old }
    }

    /// Puts up another recipe, and throws away all old cards that no cook reads. Returns how many are kept.
    pub fn put_up(&mut self, recipe: T) -> usize {
        let board = &self.board;
        let card = board.cards.write(recipe);
        self.old.push(board.current.swap(card, AcqRel));
        self.old.retain(|card| {
            let is_read = board.is_read(*card);
            if !is_read {
                board.cards.throw_away(*card);
            }
            is_read
        });
        self.old.len()
    }
}
