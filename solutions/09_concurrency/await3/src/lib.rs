//! `AsyncFnMut` is a closure whose future may borrow from it, even mutably. It also needs no second type
//! parameter for the future.

/// Calls at most `times` times, and returns the first answer. `call` gets the number of the attempt,
/// from 1.
pub async fn until_answered<F>(times: u32, mut call: F) -> Option<String>
where
    F: AsyncFnMut(u32) -> Option<String>,
{
    for attempt in 1..=times {
        if let Some(answer) = call(attempt).await {
            return Some(answer);
        }
    }
    None
}
