//! Work on many things, several at once.

use std::sync::Mutex;
use std::sync::mpsc;
use std::thread;

use crate::error::Result;

/// Does `work` on every item, at most `jobs` at once, and hands each result to `done` as it comes, on the calling thread.
pub fn each<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    work: impl Fn(&T) -> R + Sync,
    mut done: impl FnMut(usize, R),
) {
    if items.len() < 2 || jobs < 2 {
        items
            .iter()
            .enumerate()
            .for_each(|(index, item)| done(index, work(item)));
        return;
    }
    let queue = Mutex::new(items.iter().enumerate());
    let (sender, results) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..jobs.min(items.len()) {
            let (sender, queue, work) = (sender.clone(), &queue, &work);
            scope.spawn(move || {
                while let Some((index, item)) = next(queue) {
                    if sender.send((index, work(item))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        for (index, result) in results {
            done(index, result);
        }
    });
}

/// Does fallible `work` on every item, at most `jobs` at once; the results in the order of the items, or the first error among them.
pub fn map<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    work: impl Fn(&T) -> Result<R> + Sync,
) -> Result<Vec<R>> {
    let mut results: Vec<Option<Result<R>>> = items.iter().map(|_| None).collect();
    each(items, jobs, work, |index, result| {
        results[index] = Some(result);
    });
    results.into_iter().flatten().collect()
}

/// Taken in a function of its own, so that the lock is free again while the item is worked on.
fn next<I: Iterator>(queue: &Mutex<I>) -> Option<I::Item> {
    queue.lock().ok()?.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_worked_on_once_whatever_the_number_of_workers() {
        for jobs in [0, 1, 2, 7, 100] {
            let mut seen = vec![0; 20];
            each(
                &(0..20).collect::<Vec<_>>(),
                jobs,
                |item| item * 2,
                |index, result| {
                    assert_eq!(result, index * 2);
                    seen[index] += 1;
                },
            );
            assert!(
                seen.iter().all(|&times| times == 1),
                "{jobs} workers: {seen:?}"
            );
        }
    }
}
