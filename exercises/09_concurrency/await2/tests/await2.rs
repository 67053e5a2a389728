use std::cell::Cell;
use std::task::Poll;

use await2::{Breakfast, breakfast};
use futures::FutureExt;
use futures::future::poll_fn;

/// A stove that gets hot when this many things are on it. Nothing is ready before that.
struct Stove {
    full: u32,
    things: Cell<u32>,
}

impl Stove {
    fn for_things(full: u32) -> Stove {
        Stove {
            full,
            things: Cell::new(0),
        }
    }

    /// Puts something on the stove, and waits until the stove is full.
    async fn cook<T>(&self, thing: T) -> T {
        self.things.set(self.things.get() + 1);
        poll_fn(|context| {
            if self.things.get() == self.full {
                return Poll::Ready(());
            }
            context.waker().wake_by_ref();
            Poll::Pending
        })
        .await;
        thing
    }
}

/// The breakfast, or `None` if the cook waits for one thing before starting another.
fn made_by(tea: &Stove, toast: &Stove, eggs: &Stove, numbers: &[u32]) -> Option<Breakfast> {
    let mut cooking = Box::pin(breakfast(
        tea.cook(String::from("mint tea")),
        toast.cook(String::from("rye toast")),
        numbers.iter().map(|&number| eggs.cook(number)).collect(),
    ));
    (0..20).find_map(|_| cooking.as_mut().now_or_never())
}

fn alone() -> Stove {
    Stove::for_things(1)
}

#[test]
fn tea_and_toast_cook_at_the_same_time() {
    let both = Stove::for_things(2);
    let made = made_by(&both, &both, &alone(), &[1]);
    assert!(made.is_some(), "the toast waits for the tea");
}

#[test]
fn eggs_cook_at_the_same_time() {
    let made = made_by(&alone(), &alone(), &Stove::for_things(3), &[1, 2, 3]);
    let eggs = made.expect("an egg waits for another one").eggs;
    assert_eq!(eggs, [1, 2, 3], "the eggs are in the wrong order");
}

#[test]
fn eggs_cook_with_everything_else() {
    let all = Stove::for_things(4);
    let made = made_by(&all, &all, &all, &[7, 8]).expect("the eggs wait for the tea");
    let expected = Breakfast {
        tea: String::from("mint tea"),
        toast: String::from("rye toast"),
        eggs: vec![7, 8],
    };
    assert_eq!(made, expected);
}
