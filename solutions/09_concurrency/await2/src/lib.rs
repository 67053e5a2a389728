//! `join!` polls its futures in turns within one task: no thread, no `spawn`, and borrowed values are
//! welcome. `join_all` does the same for a list, and keeps the order.

use futures::future::join_all;
use futures::join;

/// What is on the table.
#[derive(Debug, PartialEq)]
pub struct Breakfast {
    pub tea: String,
    pub toast: String,
    pub eggs: Vec<u32>,
}

/// Prepares everything, and returns when all of it is ready.
pub async fn breakfast(
    tea: impl Future<Output = String>,
    toast: impl Future<Output = String>,
    eggs: Vec<impl Future<Output = u32>>,
) -> Breakfast {
    let (tea, toast, eggs) = join!(tea, toast, join_all(eggs));
    Breakfast { tea, toast, eggs }
}
