//! The tea needs four minutes, the toast needs three, and each egg needs six. This cook waits for each of
//! them before starting the next one, so breakfast for five takes more than half an hour.
//!
//! Let everything cook at the same time. The crate `futures` has what you need: the macro `join!` for a
//! few futures of different types, and `future::join_all` for a collection.

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
    let tea = tea.await;
    let toast = toast.await;
    let mut cooked = Vec::new();
    for egg in eggs {
        cooked.push(egg.await);
    }
    Breakfast {
        tea,
        toast,
        eggs: cooked,
    }
}
