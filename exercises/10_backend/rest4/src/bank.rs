//! A bank that takes its time. This one only counts, so that tests can look at it.

use std::sync::Mutex;
use std::time::Duration;

use tokio::time::sleep;

/// The bank doesn't answer, and no money was moved.
#[derive(Debug)]
pub struct Unreachable;

#[derive(Default)]
pub struct Bank {
    paid: Mutex<Vec<u32>>,
    failures: Mutex<u32>,
}

impl Bank {
    /// A bank that can't be reached for the first few payments.
    pub fn failing(failures: u32) -> Bank {
        Bank {
            failures: Mutex::new(failures),
            ..Bank::default()
        }
    }

    /// Moves money, and returns the number of the payment.
    pub async fn pay(&self, cents: u32) -> Result<usize, Unreachable> {
        sleep(Duration::from_secs(2)).await;
        {
            let mut failures = self.failures.lock().unwrap();
            if *failures > 0 {
                *failures -= 1;
                return Err(Unreachable);
            }
        }
        let mut paid = self.paid.lock().unwrap();
        paid.push(cents);
        Ok(paid.len())
    }

    /// All payments so far.
    pub fn payments(&self) -> Vec<u32> {
        self.paid.lock().unwrap().clone()
    }
}
