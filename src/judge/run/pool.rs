//! Processes many items, several at once.

use std::sync::Mutex;
use std::sync::mpsc;
use std::thread;

use crate::error::Result;

/// Runs `work` for every item, at most `jobs` at once, and passes each result to `done` as it arrives, on the calling thread. Returns the first
/// error, after which nothing more is started.
pub fn each<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    work: impl Fn(&T) -> Result<R> + Sync,
    mut done: impl FnMut(usize, R),
) -> Result<()> {
    if items.len() < 2 || jobs < 2 {
        for (index, item) in items.iter().enumerate() {
            done(index, work(item)?);
        }
        return Ok(());
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
        // An early return drops the receiver, and each thread stops after its current item.
        for (index, result) in results {
            done(index, result?);
        }
        Ok(())
    })
}

/// Runs `work` for every item, at most `jobs` at once. Returns the results in the order of the items, or the first error.
pub fn map<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    work: impl Fn(&T) -> Result<R> + Sync,
) -> Result<Vec<R>> {
    let mut results: Vec<Option<R>> = items.iter().map(|_| None).collect();
    each(items, jobs, work, |index, result| {
        results[index] = Some(result);
    })?;
    Ok(results.into_iter().flatten().collect())
}

/// A function of its own, so that the lock is released before the item is processed.
fn next<I: Iterator>(queue: &Mutex<I>) -> Option<I::Item> {
    queue.lock().ok()?.next()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::error::{Error, Problem};

    #[test]
    fn every_item_is_processed_once_with_any_number_of_workers() {
        for jobs in [0, 1, 2, 7, 100] {
            let mut seen = vec![0; 20];
            let items: Vec<usize> = (0..20).collect();
            let worked = each(
                &items,
                jobs,
                |item| Ok(item * 2),
                |index, result| {
                    assert_eq!(result, index * 2);
                    seen[index] += 1;
                },
            );
            assert_eq!(worked, Ok(()));
            assert!(
                seen.iter().all(|&times| times == 1),
                "{jobs} workers: {seen:?}"
            );
        }
    }

    #[test]
    fn after_an_error_nothing_more_is_started() {
        for jobs in [1, 2, 7] {
            let started = AtomicUsize::new(0);
            let items: Vec<usize> = (0..20).collect();
            let failed = map(&items, jobs, |item| {
                started.fetch_add(1, Ordering::SeqCst);
                if *item == 3 {
                    return Err(Error::from(Problem::new("this one is broken")));
                }
                Ok(*item)
            });
            let error = failed.expect_err("one is broken");
            assert_eq!(error.problems()[0].what, "this one is broken");
            if jobs == 1 {
                assert_eq!(started.into_inner(), 4);
            }
        }
    }
}
