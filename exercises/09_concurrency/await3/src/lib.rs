//! A radio amateur calls a distant station again and again, until there is an answer.
//!
//! `call` is given as an async closure, and this one changes a variable outside it. The bound below
//! can't express that: the future borrows from the closure that makes it. Find the trait for async
//! closures. Then a test finds that one call is missing.

/// Calls at most `times` times, and returns the first answer. `call` gets the number of the attempt,
/// from 1.
pub async fn until_answered<F, Fut>(times: u32, mut call: F) -> Option<String>
where
    F: FnMut(u32) -> Fut,
    Fut: Future<Output = Option<String>>,
{
    for attempt in 1..times {
        if let Some(answer) = call(attempt).await {
            return Some(answer);
        }
    }
    None
}
