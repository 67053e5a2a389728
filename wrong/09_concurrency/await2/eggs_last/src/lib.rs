//! Begins with the eggs when tea and toast are ready.

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
    let (tea, toast) = join!(tea, toast);
    let eggs = join_all(eggs).await;
    Breakfast { tea, toast, eggs }
}
