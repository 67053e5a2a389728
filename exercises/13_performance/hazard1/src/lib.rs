//! The recipe of the day hangs on a board. Cooks read it without a lock, and now and then the chef puts up a new card.
//! When may the old one be thrown away? With *hazard pointers*, each cook has a slot, and says there which card
//! they read. The chef keeps the cards that are in a slot.
//!
//! ```text
//!   board: card 7        slots: [ 7 | 5 | NOTHING ]      the chef keeps card 5, and throws away card 6
//! ```
//!
//! Write `read` and `is_read`. What if the chef puts up a new card before a cook has said which one they read?

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
        let _ = (cook, Relaxed, Release);
        let card = self.current.load(Acquire);
        self.cards.read(card, read)
    }

    /// Whether a cook may be reading this card, which is no longer on the board.
    fn is_read(&self, card: usize) -> bool {
        let _ = (card, &self.slots);
        fence(SeqCst);
        false
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
